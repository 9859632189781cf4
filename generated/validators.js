// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.
// @ts-nocheck

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var brand = /* @__PURE__ */ Symbol.for("plate.decimal");
var jsonNumber = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
var Decimal = class {
  text;
  constructor(text) {
    if (!jsonNumber.test(text)) throw new SyntaxError(`not a JSON number: ${text}`);
    this.text = text;
  }
  get [brand]() {
    return true;
  }
  toString() {
    return this.text;
  }
  /** Exact where the runtime can write a number by its text (`JSON.rawJSON`, Node 22), otherwise the text as a string. */
  toJSON() {
    const { rawJSON } = JSON;
    return rawJSON === void 0 ? this.text : rawJSON(this.text);
  }
  [Symbol.toPrimitive](hint) {
    return hint === "string" ? this.text : Number(this.text);
  }
};
function isDecimal(value) {
  return typeof value === "object" && value !== null && brand in value;
}
function partsOf(value) {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = jsonNumber.exec(String(value)) ?? [];
  const written = (whole + fraction).replace(/^0+/, "");
  let end = written.length;
  while (written.charCodeAt(end - 1) === zeroCode) end -= 1;
  return {
    isNegative: sign === "-" && end > 0,
    digits: written.slice(0, end),
    exponent: end === 0 ? 0n : BigInt(exponent) - BigInt(fraction.length) + BigInt(written.length - end)
  };
}
var zeroCode = 48;

function isJsonNumber(value) {
  return Number.isFinite(value) || typeof value === "bigint" || isDecimal(value);
}
function compareNumbers(left, right) {
  if (compareNatively(left, right)) return left < right ? -1 : left > right ? 1 : 0;
  const [one, other] = [partsOf(left), partsOf(right)];
  const [sign, otherSign] = [signOf(one), signOf(other)];
  return sign !== otherSign || sign === 0 ? sign - otherSign : sign * compareMagnitudes(one, other);
}
function compareNatively(left, right) {
  return typeof left === typeof right ? !isDecimal(left) : isExact(left) && isExact(right);
}
function isExact(value) {
  return typeof value === "bigint" || typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
function signOf({ isNegative, digits }) {
  if (digits === "") return 0;
  return isNegative ? -1 : 1;
}
function compareMagnitudes(one, other) {
  const size = BigInt(one.digits.length) + one.exponent;
  const otherSize = BigInt(other.digits.length) + other.exponent;
  if (size !== otherSize) return size < otherSize ? -1 : 1;
  if (one.digits === other.digits) return 0;
  return one.digits < other.digits ? -1 : 1;
}
function isIntegral(value) {
  return typeof value === "number" ? Number.isInteger(value) : typeof value === "bigint" || partsOf(value).exponent >= 0n;
}

function isInteger(value) {
  return isJsonNumber(value) && isIntegral(value);
}

var exact = { compareNumbers, isInteger, isJsonNumber };
var required = { "ajv/dist/runtime/ucs2length": require_ucs2length() };
const decimalBrand = Symbol.for("plate.decimal");
"use strict";
const check1 = validate0;
const func0 = required["ajv/dist/runtime/ucs2length"].default;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 15){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check2 = validate1;
const pattern0 = /* @__PURE__ */ new RegExp("^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 20){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check3 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 40){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check4 = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 32){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check5 = validate4;
const pattern1 = /* @__PURE__ */ new RegExp("^KMV1:(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{3}:[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=?$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 67){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 67}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 66){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 66}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^KMV1:(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{3}:[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check6 = validate5;
const pattern2 = /* @__PURE__ */ new RegExp("^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 14){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 14){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const check7 = validate6;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 3){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const check8 = validate7;
const func18 = Object.prototype.hasOwnProperty;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 27){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 27}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 27){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 27}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const func28 = exact.isInteger;
const func29 = exact.isJsonNumber;
const func30 = exact.compareNumbers;
const obj0 = 9999999999999999999n;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func28(data)))){
const err0 = {instancePath,schemaPath:"#/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func29(data)){
if(func30(data, 1) < 0){
const err1 = {instancePath,schemaPath:"#/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func30(data, obj0) > 0){
const err2 = {instancePath,schemaPath:"#/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func18.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
let data0 = data.cardNo;
if(typeof data0 === "string"){
if(func0(data0) > 16){
const err2 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 16){
const err3 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func18.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "SUSPEND") || (data2 === "RESUME"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "SUSPEND, RESUME"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check9 = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 20){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const check10 = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 32){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const check11 = validate14;
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{3}_[0-9]{3}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 7){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 7}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 7){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 7}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3}_[0-9]{3}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.response === undefined) || (!(func18.call(data, "response")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.code === undefined) || (!(func18.call(data0, "code")))){
const err1 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.description === undefined) || (!(func18.call(data0, "description")))){
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code !== undefined && func18.call(data0, "code")){
if(!(validate16(data0.code, {instancePath:instancePath+"/response/code",parentData:data0,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data0.description !== undefined && func18.call(data0, "description")){
if(typeof data0.description !== "string"){
const err3 = {instancePath:instancePath+"/response/description",schemaPath:"#/properties/response/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data1 === "000_000")){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check12 = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "003_001")) || (data1 === "003_021")) || (data1 === "003_022"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 003_001, 003_021, 003_022"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check13 = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loginId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.loginPassword === undefined) || (!(func18.call(data, "loginPassword")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loginPassword"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data0 = data.loginId;
if(typeof data0 === "string"){
if(func0(data0) > 80){
const err2 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.loginPassword !== undefined && func18.call(data, "loginPassword")){
let data1 = data.loginPassword;
if(typeof data1 === "string"){
if(func0(data1) > 6){
const err5 = {instancePath:instancePath+"/loginPassword",schemaPath:"#/properties/loginPassword/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data1) < 6){
const err6 = {instancePath:instancePath+"/loginPassword",schemaPath:"#/properties/loginPassword/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/loginPassword",schemaPath:"#/properties/loginPassword/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check14 = validate22;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func28(data)))){
const err0 = {instancePath,schemaPath:"#/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func29(data)){
if(func30(data, 1) < 0){
const err1 = {instancePath,schemaPath:"#/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func30(data, obj0) > 0){
const err2 = {instancePath,schemaPath:"#/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate24(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data2 === "000_000")){
const err3 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const check15 = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "001_045")) || (data1 === "001_069")) || (data1 === "001_068")) || (data1 === "001_080"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 001_045, 001_069, 001_068, 001_080"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check16 = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const check17 = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data1 === "000_002")){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const check18 = validate32;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 16){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 16){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate33(data.cardNo, {instancePath:instancePath+"/cardNo",parentData:data,parentDataProperty:"cardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func18.call(data, "type")){
let data1 = data.type;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data1 === "ATM") || (data1 === "CREDIT"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "ATM, CREDIT"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const check19 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const check20 = validate37;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 88){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 88){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.ci === undefined) || (!(func18.call(data, "ci")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate38(data.ci, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const check21 = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "loginId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data0 = data.loginId;
if(typeof data0 === "string"){
if(func0(data0) > 80){
const err1 = {instancePath:instancePath+"/loginId",schemaPath:"#/allOf/1/properties/loginId/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/loginId",schemaPath:"#/allOf/1/properties/loginId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/loginId",schemaPath:"#/allOf/1/properties/loginId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const check22 = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const check23 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.isAuthed === undefined) || (!(func18.call(data, "isAuthed")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "isAuthed"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.isAuthed !== undefined && func18.call(data, "isAuthed")){
if(typeof data.isAuthed !== "boolean"){
const err1 = {instancePath:instancePath+"/isAuthed",schemaPath:"#/allOf/1/properties/isAuthed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "000_000")){
const err4 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const check24 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const check25 = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.accountInfo === undefined) || (!(func18.call(data, "accountInfo")))){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "accountInfo"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.accountInfo !== undefined && func18.call(data, "accountInfo")){
let data0 = data.accountInfo;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.accountId === undefined) || (!(func18.call(data0, "accountId")))){
const err2 = {instancePath:instancePath+"/accountInfo",schemaPath:"#/allOf/1/properties/accountInfo/required",keyword:"required",params:{missingProperty: "accountId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data0.userName === undefined) || (!(func18.call(data0, "userName")))){
const err3 = {instancePath:instancePath+"/accountInfo",schemaPath:"#/allOf/1/properties/accountInfo/required",keyword:"required",params:{missingProperty: "userName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.accountId !== undefined && func18.call(data0, "accountId")){
let data1 = data0.accountId;
if(typeof data1 === "string"){
if(func0(data1) > 5){
const err4 = {instancePath:instancePath+"/accountInfo/accountId",schemaPath:"#/allOf/1/properties/accountInfo/properties/accountId/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data1) < 5){
const err5 = {instancePath:instancePath+"/accountInfo/accountId",schemaPath:"#/allOf/1/properties/accountInfo/properties/accountId/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/accountInfo/accountId",schemaPath:"#/allOf/1/properties/accountInfo/properties/accountId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.userName !== undefined && func18.call(data0, "userName")){
let data2 = data0.userName;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/accountInfo/userName",schemaPath:"#/allOf/1/properties/accountInfo/properties/userName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/accountInfo/userName",schemaPath:"#/allOf/1/properties/accountInfo/properties/userName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/accountInfo",schemaPath:"#/allOf/1/properties/accountInfo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate24(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data4 = data.response;
if(data4 && typeof data4 == "object" && !Array.isArray(data4) && !(decimalBrand in data4)){
if(data4.code !== undefined && func18.call(data4, "code")){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data5 === "000_000")){
const err12 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const check26 = validate51;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.regNo === undefined) || (!(func18.call(data, "regNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.regNo !== undefined && func18.call(data, "regNo")){
let data0 = data.regNo;
if(typeof data0 === "string"){
if(func0(data0) > 22){
const err1 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/maxLength",keyword:"maxLength",params:{limit: 22}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 22){
const err2 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/minLength",keyword:"minLength",params:{limit: 22}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const check27 = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.status === undefined) || (!(func18.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined && func18.call(data, "status")){
let data0 = data.status;
if(typeof data0 === "string"){
if(func0(data0) > 20){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/1/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const check28 = validate54;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
let data0 = data.userId;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 1) < 0){
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func30(data0, 999999999999999) > 0){
const err3 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999999"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const check29 = validate55;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const check30 = validate57;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 27){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 27}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 27){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 27}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created !== undefined && func18.call(data, "created")){
let data0 = data.created;
if(typeof data0 === "string"){
if(func0(data0) > 14){
const err1 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/1/properties/created/maxLength",keyword:"maxLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 14){
const err2 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/1/properties/created/minLength",keyword:"minLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/1/properties/created/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/1/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.deductionDate !== undefined && func18.call(data, "deductionDate")){
let data1 = data.deductionDate;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
const err5 = {instancePath:instancePath+"/deductionDate",schemaPath:"#/allOf/1/properties/deductionDate/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
const err6 = {instancePath:instancePath+"/deductionDate",schemaPath:"#/allOf/1/properties/deductionDate/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func30(data1, 99991231) > 0){
const err7 = {instancePath:instancePath+"/deductionDate",schemaPath:"#/allOf/1/properties/deductionDate/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "99991231"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate59(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data4 === "000_000")){
const err10 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const check31 = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate33(data.cardNo, {instancePath:instancePath+"/cardNo",parentData:data,parentDataProperty:"cardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const check32 = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.userId !== undefined && func18.call(data, "userId")){
let data0 = data.userId;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err0 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func30(data0, obj0) > 0){
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data2 === "000_000")){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const check33 = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.sequenceId === undefined) || (!(func18.call(data, "sequenceId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(func0(data0) > 30){
const err1 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const check34 = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.result === undefined) || (!(func18.call(data, "result")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result !== undefined && func18.call(data, "result")){
let data0 = data.result;
if(typeof data0 === "string"){
if(func0(data0) > 9){
const err1 = {instancePath:instancePath+"/result",schemaPath:"#/allOf/1/properties/result/maxLength",keyword:"maxLength",params:{limit: 9}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 6){
const err2 = {instancePath:instancePath+"/result",schemaPath:"#/allOf/1/properties/result/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/result",schemaPath:"#/allOf/1/properties/result/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const check35 = validate68;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oneTimeToken"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
let data0 = data.oneTimeToken;
if(typeof data0 === "string"){
if(func0(data0) > 16){
const err2 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 16){
const err3 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const check36 = validate70;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 15){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.serviceIdList === undefined) || (!(func18.call(data, "serviceIdList")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceIdList"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceIdList !== undefined && func18.call(data, "serviceIdList")){
let data0 = data.serviceIdList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data0[i0], {instancePath:instancePath+"/serviceIdList/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/serviceIdList",schemaPath:"#/properties/serviceIdList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const check37 = validate73;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 15){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.serviceInfos === undefined) || (!(func18.call(data, "serviceInfos")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "serviceInfos"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serviceInfos !== undefined && func18.call(data, "serviceInfos")){
let data0 = data.serviceInfos;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if((data1.serviceId === undefined) || (!(func18.call(data1, "serviceId")))){
const err1 = {instancePath:instancePath+"/serviceInfos/" + i0,schemaPath:"#/allOf/1/properties/serviceInfos/items/required",keyword:"required",params:{missingProperty: "serviceId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.serviceId !== undefined && func18.call(data1, "serviceId")){
if(!(validate75(data1.serviceId, {instancePath:instancePath+"/serviceInfos/" + i0+"/serviceId",parentData:data1,parentDataProperty:"serviceId",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/serviceInfos/" + i0,schemaPath:"#/allOf/1/properties/serviceInfos/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/serviceInfos",schemaPath:"#/allOf/1/properties/serviceInfos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data4 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const check38 = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.expiryDate === undefined) || (!(func18.call(data, "expiryDate")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiryDate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.cardCVC === undefined) || (!(func18.call(data, "cardCVC")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardCVC"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cardCVC !== undefined && func18.call(data, "cardCVC")){
let data0 = data.cardCVC;
if(typeof data0 === "string"){
if(func0(data0) > 3){
const err3 = {instancePath:instancePath+"/cardCVC",schemaPath:"#/properties/cardCVC/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func0(data0) < 3){
const err4 = {instancePath:instancePath+"/cardCVC",schemaPath:"#/properties/cardCVC/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/cardCVC",schemaPath:"#/properties/cardCVC/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate33(data.cardNo, {instancePath:instancePath+"/cardNo",parentData:data,parentDataProperty:"cardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.expiryDate !== undefined && func18.call(data, "expiryDate")){
let data2 = data.expiryDate;
if(typeof data2 === "string"){
if(func0(data2) > 4){
const err6 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func0(data2) < 4){
const err7 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const check39 = validate79;

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const check40 = validate81;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 88){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 88){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.aspId === undefined) || (!(func18.call(data, "aspId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aspId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.birthDate === undefined) || (!(func18.call(data, "birthDate")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "birthDate"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.ci === undefined) || (!(func18.call(data, "ci")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loginId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.nationality === undefined) || (!(func18.call(data, "nationality")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nationality"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.gender === undefined) || (!(func18.call(data, "gender")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gender"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.mobileNumber === undefined) || (!(func18.call(data, "mobileNumber")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobileNumber"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.userName === undefined) || (!(func18.call(data, "userName")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.email === undefined) || (!(func18.call(data, "email")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.addressInfo !== undefined && func18.call(data, "addressInfo")){
let data0 = data.addressInfo;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0))){
const err10 = {instancePath:instancePath+"/addressInfo",schemaPath:"#/properties/addressInfo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aspId !== undefined && func18.call(data, "aspId")){
let data1 = data.aspId;
if(typeof data1 === "string"){
if(func0(data1) > 15){
const err11 = {instancePath:instancePath+"/aspId",schemaPath:"#/properties/aspId/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func0(data1) < 15){
const err12 = {instancePath:instancePath+"/aspId",schemaPath:"#/properties/aspId/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/aspId",schemaPath:"#/properties/aspId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.birthDate !== undefined && func18.call(data, "birthDate")){
let data2 = data.birthDate;
if(typeof data2 === "string"){
if(func0(data2) > 8){
const err14 = {instancePath:instancePath+"/birthDate",schemaPath:"#/properties/birthDate/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func0(data2) < 8){
const err15 = {instancePath:instancePath+"/birthDate",schemaPath:"#/properties/birthDate/minLength",keyword:"minLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate84(data.ci, {instancePath:instancePath+"/ci",parentData:data,parentDataProperty:"ci",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined && func18.call(data, "email")){
let data4 = data.email;
if(typeof data4 === "string"){
if(func0(data4) > 50){
const err17 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func0(data4) < 1){
const err18 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gender !== undefined && func18.call(data, "gender")){
let data5 = data.gender;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data5 === "Male") || (data5 === "Female"))){
const err21 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "Male, Female"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.joinChannel !== undefined && func18.call(data, "joinChannel")){
let data6 = data.joinChannel;
if(typeof data6 === "string"){
if(func0(data6) > 20){
const err22 = {instancePath:instancePath+"/joinChannel",schemaPath:"#/properties/joinChannel/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func0(data6) < 1){
const err23 = {instancePath:instancePath+"/joinChannel",schemaPath:"#/properties/joinChannel/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/joinChannel",schemaPath:"#/properties/joinChannel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data7 = data.loginId;
if(typeof data7 === "string"){
if(func0(data7) > 80){
const err25 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func0(data7) < 1){
const err26 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/loginId",schemaPath:"#/properties/loginId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.mobileNumber !== undefined && func18.call(data, "mobileNumber")){
let data8 = data.mobileNumber;
if(typeof data8 === "string"){
if(func0(data8) > 20){
const err28 = {instancePath:instancePath+"/mobileNumber",schemaPath:"#/properties/mobileNumber/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func0(data8) < 10){
const err29 = {instancePath:instancePath+"/mobileNumber",schemaPath:"#/properties/mobileNumber/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/mobileNumber",schemaPath:"#/properties/mobileNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.nationality !== undefined && func18.call(data, "nationality")){
let data9 = data.nationality;
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data9 === "Korean") || (data9 === "Foreigner"))){
const err32 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "Korean, Foreigner"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate24(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
let data11 = data.userName;
if(typeof data11 === "string"){
if(func0(data11) > 100){
const err33 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func0(data11) < 1){
const err34 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userInfo === undefined) || (!(func18.call(data, "userInfo")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "userInfo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userInfo !== undefined && func18.call(data, "userInfo")){
if(!(validate83(data.userInfo, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data2 === "000_000")){
const err3 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const check41 = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate33(data.cardNo, {instancePath:instancePath+"/cardNo",parentData:data,parentDataProperty:"cardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const check42 = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.accountNo === undefined) || (!(func18.call(data, "accountNo")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "accountNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.bankCode === undefined) || (!(func18.call(data, "bankCode")))){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "bankCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.accountNo !== undefined && func18.call(data, "accountNo")){
let data0 = data.accountNo;
if(typeof data0 === "string"){
if(func0(data0) > 20){
const err2 = {instancePath:instancePath+"/accountNo",schemaPath:"#/allOf/1/properties/accountNo/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/accountNo",schemaPath:"#/allOf/1/properties/accountNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/accountNo",schemaPath:"#/allOf/1/properties/accountNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bankCode !== undefined && func18.call(data, "bankCode")){
let data1 = data.bankCode;
if(typeof data1 === "string"){
if(func0(data1) > 3){
const err5 = {instancePath:instancePath+"/bankCode",schemaPath:"#/allOf/1/properties/bankCode/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data1) < 3){
const err6 = {instancePath:instancePath+"/bankCode",schemaPath:"#/allOf/1/properties/bankCode/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bankCode",schemaPath:"#/allOf/1/properties/bankCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data2 = data.response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.code !== undefined && func18.call(data2, "code")){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data3 === "000_000")){
const err10 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const check43 = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.physicalCardNo !== undefined && func18.call(data, "physicalCardNo")){
let data1 = data.physicalCardNo;
if(typeof data1 === "string"){
if(func0(data1) > 16){
const err1 = {instancePath:instancePath+"/physicalCardNo",schemaPath:"#/properties/physicalCardNo/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data1) < 16){
const err2 = {instancePath:instancePath+"/physicalCardNo",schemaPath:"#/properties/physicalCardNo/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/physicalCardNo",schemaPath:"#/properties/physicalCardNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const check44 = validate95;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.day !== undefined && func18.call(data, "day")){
let data0 = data.day;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err0 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err1 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func30(data0, 9999999999) > 0){
const err2 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
const err3 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
const err4 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func30(data1, 9999999999) > 0){
const err5 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
const err6 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
const err7 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func30(data2, 9999999999) > 0){
const err8 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.balance === undefined) || (!(func18.call(data, "balance")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.pendingAmount === undefined) || (!(func18.call(data, "pendingAmount")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pendingAmount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.isNamed === undefined) || (!(func18.call(data, "isNamed")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isNamed"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.balance !== undefined && func18.call(data, "balance")){
let data0 = data.balance;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err4 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err5 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func30(data0, 9999999999) > 0){
const err6 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.isNamed !== undefined && func18.call(data, "isNamed")){
if(typeof data.isNamed !== "boolean"){
const err7 = {instancePath:instancePath+"/isNamed",schemaPath:"#/properties/isNamed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.limits !== undefined && func18.call(data, "limits")){
if(!(validate98(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate59(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.pendingAmount !== undefined && func18.call(data, "pendingAmount")){
let data4 = data.pendingAmount;
if(!((typeof data4 == "number" ? Number.isInteger(data4) : func28(data4)))){
const err8 = {instancePath:instancePath+"/pendingAmount",schemaPath:"#/properties/pendingAmount/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func29(data4)){
if(func30(data4, 0) < 0){
const err9 = {instancePath:instancePath+"/pendingAmount",schemaPath:"#/properties/pendingAmount/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func30(data4, 9999999999) > 0){
const err10 = {instancePath:instancePath+"/pendingAmount",schemaPath:"#/properties/pendingAmount/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardDataInfo === undefined) || (!(func18.call(data, "cardDataInfo")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "cardDataInfo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cardDataInfo !== undefined && func18.call(data, "cardDataInfo")){
let data0 = data.cardDataInfo;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data0[i0], {instancePath:instancePath+"/cardDataInfo/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/cardDataInfo",schemaPath:"#/allOf/1/properties/cardDataInfo/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data2 = data.response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.code !== undefined && func18.call(data2, "code")){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data3 === "000_000")){
const err4 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const check45 = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data1 === "000_002") || (data1 === "001_006"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const check46 = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.pageRequest === undefined) || (!(func18.call(data, "pageRequest")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageRequest"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.policySubType === undefined) || (!(func18.call(data, "policySubType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policySubType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pageRequest !== undefined && func18.call(data, "pageRequest")){
let data0 = data.pageRequest;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.orderByDirection !== undefined && func18.call(data0, "orderByDirection")){
let data1 = data0.orderByDirection;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/pageRequest/orderByDirection",schemaPath:"#/properties/pageRequest/properties/orderByDirection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "ASC") || (data1 === "DESC"))){
const err4 = {instancePath:instancePath+"/pageRequest/orderByDirection",schemaPath:"#/properties/pageRequest/properties/orderByDirection/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "ASC, DESC"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.page !== undefined && func18.call(data0, "page")){
let data2 = data0.page;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
const err5 = {instancePath:instancePath+"/pageRequest/page",schemaPath:"#/properties/pageRequest/properties/page/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
const err6 = {instancePath:instancePath+"/pageRequest/page",schemaPath:"#/properties/pageRequest/properties/page/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func30(data2, obj0) > 0){
const err7 = {instancePath:instancePath+"/pageRequest/page",schemaPath:"#/properties/pageRequest/properties/page/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data0.pageSize !== undefined && func18.call(data0, "pageSize")){
let data3 = data0.pageSize;
if(!((typeof data3 == "number" ? Number.isInteger(data3) : func28(data3)))){
const err8 = {instancePath:instancePath+"/pageRequest/pageSize",schemaPath:"#/properties/pageRequest/properties/pageSize/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func29(data3)){
if(func30(data3, 0) < 0){
const err9 = {instancePath:instancePath+"/pageRequest/pageSize",schemaPath:"#/properties/pageRequest/properties/pageSize/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func30(data3, obj0) > 0){
const err10 = {instancePath:instancePath+"/pageRequest/pageSize",schemaPath:"#/properties/pageRequest/properties/pageSize/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/pageRequest",schemaPath:"#/properties/pageRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.policySubType !== undefined && func18.call(data, "policySubType")){
let data4 = data.policySubType;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/policySubType",schemaPath:"#/properties/policySubType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "01") || (data4 === "02"))){
const err13 = {instancePath:instancePath+"/policySubType",schemaPath:"#/properties/policySubType/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "01, 02"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const check47 = validate106;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{1,19}$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
let data0 = data.cardNo;
if(typeof data0 === "string"){
if(func0(data0) > 20){
const err0 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data0) < 20){
const err1 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/cardNo",schemaPath:"#/properties/cardNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.currentCount !== undefined && func18.call(data, "currentCount")){
let data1 = data.currentCount;
if(typeof data1 === "string"){
if(func0(data1) > 19){
const err3 = {instancePath:instancePath+"/currentCount",schemaPath:"#/properties/currentCount/maxLength",keyword:"maxLength",params:{limit: 19}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/currentCount",schemaPath:"#/properties/currentCount/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/currentCount",schemaPath:"#/properties/currentCount/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/currentCount",schemaPath:"#/properties/currentCount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.merchantId !== undefined && func18.call(data, "merchantId")){
let data2 = data.merchantId;
if(typeof data2 === "string"){
if(func0(data2) > 15){
const err7 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 0){
const err8 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.merchantType !== undefined && func18.call(data, "merchantType")){
let data3 = data.merchantType;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/merchantType",schemaPath:"#/properties/merchantType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data3 === "MC")){
const err11 = {instancePath:instancePath+"/merchantType",schemaPath:"#/properties/merchantType/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "MC"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mileageId !== undefined && func18.call(data, "mileageId")){
let data4 = data.mileageId;
if(typeof data4 === "string"){
if(func0(data4) > 20){
const err12 = {instancePath:instancePath+"/mileageId",schemaPath:"#/properties/mileageId/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func0(data4) < 20){
const err13 = {instancePath:instancePath+"/mileageId",schemaPath:"#/properties/mileageId/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/mileageId",schemaPath:"#/properties/mileageId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.policyEnable !== undefined && func18.call(data, "policyEnable")){
let data5 = data.policyEnable;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/policyEnable",schemaPath:"#/properties/policyEnable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data5 === "Y") || (data5 === "N"))){
const err16 = {instancePath:instancePath+"/policyEnable",schemaPath:"#/properties/policyEnable/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "Y, N"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.policyName !== undefined && func18.call(data, "policyName")){
let data6 = data.policyName;
if(typeof data6 === "string"){
if(func0(data6) > 50){
const err17 = {instancePath:instancePath+"/policyName",schemaPath:"#/properties/policyName/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func0(data6) < 1){
const err18 = {instancePath:instancePath+"/policyName",schemaPath:"#/properties/policyName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/policyName",schemaPath:"#/properties/policyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined && func18.call(data, "status")){
let data7 = data.status;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data7 === "ACTIVE") || (data7 === "TERMINATED"))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "ACTIVE, TERMINATED"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.statusCode !== undefined && func18.call(data, "statusCode")){
let data8 = data.statusCode;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data8 === "01") || (data8 === "02")) || (data8 === "03")) || (data8 === "05"))){
const err23 = {instancePath:instancePath+"/statusCode",schemaPath:"#/properties/statusCode/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "01, 02, 03, 05"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.targetCount !== undefined && func18.call(data, "targetCount")){
let data9 = data.targetCount;
if(typeof data9 === "string"){
if(func0(data9) > 19){
const err24 = {instancePath:instancePath+"/targetCount",schemaPath:"#/properties/targetCount/maxLength",keyword:"maxLength",params:{limit: 19}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func0(data9) < 1){
const err25 = {instancePath:instancePath+"/targetCount",schemaPath:"#/properties/targetCount/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern7.test(data9)){
const err26 = {instancePath:instancePath+"/targetCount",schemaPath:"#/properties/targetCount/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/targetCount",schemaPath:"#/properties/targetCount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.pageResponse === undefined) || (!(func18.call(data, "pageResponse")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "pageResponse"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mileageCardList !== undefined && func18.call(data, "mileageCardList")){
let data0 = data.mileageCardList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data0[i0], {instancePath:instancePath+"/mileageCardList/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/mileageCardList",schemaPath:"#/allOf/1/properties/mileageCardList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pageResponse !== undefined && func18.call(data, "pageResponse")){
let data2 = data.pageResponse;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2))){
const err2 = {instancePath:instancePath+"/pageResponse",schemaPath:"#/allOf/1/properties/pageResponse/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data4 === "000_000")){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const check48 = validate110;
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{2}(?:0[1-9]|1[0-2])$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.sequenceId === undefined) || (!(func18.call(data, "sequenceId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.cardExpiry === undefined) || (!(func18.call(data, "cardExpiry")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardExpiry"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.dcvv === undefined) || (!(func18.call(data, "dcvv")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dcvv"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oneTimeToken"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cardExpiry !== undefined && func18.call(data, "cardExpiry")){
let data0 = data.cardExpiry;
if(typeof data0 === "string"){
if(func0(data0) > 4){
const err5 = {instancePath:instancePath+"/cardExpiry",schemaPath:"#/properties/cardExpiry/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 4){
const err6 = {instancePath:instancePath+"/cardExpiry",schemaPath:"#/properties/cardExpiry/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern9.test(data0)){
const err7 = {instancePath:instancePath+"/cardExpiry",schemaPath:"#/properties/cardExpiry/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(?:0[1-9]|1[0-2])$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cardExpiry",schemaPath:"#/properties/cardExpiry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
let data1 = data.dcvv;
if(typeof data1 === "string"){
if(func0(data1) > 3){
const err9 = {instancePath:instancePath+"/dcvv",schemaPath:"#/properties/dcvv/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func0(data1) < 3){
const err10 = {instancePath:instancePath+"/dcvv",schemaPath:"#/properties/dcvv/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dcvv",schemaPath:"#/properties/dcvv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
let data2 = data.oneTimeToken;
if(typeof data2 === "string"){
if(func0(data2) > 16){
const err12 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func0(data2) < 16){
const err13 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/oneTimeToken",schemaPath:"#/properties/oneTimeToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
let data3 = data.sequenceId;
if(typeof data3 === "string"){
if(func0(data3) > 30){
const err15 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func0(data3) < 1){
const err16 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sequenceId",schemaPath:"#/properties/sequenceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const check49 = validate112;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "nrNumber"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
let data0 = data.nrNumber;
if(typeof data0 === "string"){
if(func0(data0) > 18){
const err1 = {instancePath:instancePath+"/nrNumber",schemaPath:"#/allOf/1/properties/nrNumber/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 18){
const err2 = {instancePath:instancePath+"/nrNumber",schemaPath:"#/allOf/1/properties/nrNumber/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/nrNumber",schemaPath:"#/allOf/1/properties/nrNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const check50 = validate114;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data1 === "000_002") || (data1 === "009_001")) || (data1 === "009_002")) || (data1 === "009_003")) || (data1 === "009_004"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 009_001, 009_002, 009_003, 009_004"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const check51 = validate116;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const check52 = validate118;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const check53 = validate121;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func18.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func30(data0, 999999) > 0){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate33(data.cardNo, {instancePath:instancePath+"/cardNo",parentData:data,parentDataProperty:"cardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func18.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "CHARGE") || (data2 === "REFUND"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "CHARGE, REFUND"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const check54 = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.barcodeSpec === undefined) || (!(func18.call(data, "barcodeSpec")))){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "barcodeSpec"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.barcodeSpec !== undefined && func18.call(data, "barcodeSpec")){
let data0 = data.barcodeSpec;
if(typeof data0 === "string"){
if(func0(data0) > 31){
const err1 = {instancePath:instancePath+"/barcodeSpec",schemaPath:"#/allOf/1/properties/barcodeSpec/maxLength",keyword:"maxLength",params:{limit: 31}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 31){
const err2 = {instancePath:instancePath+"/barcodeSpec",schemaPath:"#/allOf/1/properties/barcodeSpec/minLength",keyword:"minLength",params:{limit: 31}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/barcodeSpec",schemaPath:"#/allOf/1/properties/barcodeSpec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "000_000")){
const err6 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/2/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/2/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const check55 = validate125;
const obj5 = 999999999999999999n;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
let data1 = data.userId;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func29(data1)){
if(func30(data1, 1) < 0){
const err3 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func30(data1, obj5) > 0){
const err4 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999999999"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const check56 = validate127;

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "001_047")) || (data1 === "001_052")) || (data1 === "001_059")) || (data1 === "001_061")) || (data1 === "001_062"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 001_047, 001_052, 001_059, 001_061, 001_062"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const check57 = validate129;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.fromCardNo === undefined) || (!(func18.call(data, "fromCardNo")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromCardNo"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.toCardNo === undefined) || (!(func18.call(data, "toCardNo")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toCardNo"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func30(data0, 999999999999) > 0){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.fromCardNo !== undefined && func18.call(data, "fromCardNo")){
if(!(validate33(data.fromCardNo, {instancePath:instancePath+"/fromCardNo",parentData:data,parentDataProperty:"fromCardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.toCardNo !== undefined && func18.call(data, "toCardNo")){
if(!(validate33(data.toCardNo, {instancePath:instancePath+"/toCardNo",parentData:data,parentDataProperty:"toCardNo",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const check58 = validate133;

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const check59 = validate135;

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.once === undefined) || (!(func18.call(data, "once")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "once"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.day === undefined) || (!(func18.call(data, "day")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.month === undefined) || (!(func18.call(data, "month")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "month"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.day !== undefined && func18.call(data, "day")){
let data0 = data.day;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err3 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
const err4 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func30(data0, 9999999999) > 0){
const err5 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
const err6 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
const err7 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func30(data1, 9999999999) > 0){
const err8 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
const err9 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
const err10 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func30(data2, 9999999999) > 0){
const err11 = {instancePath:instancePath+"/once",schemaPath:"#/properties/once/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.limits === undefined) || (!(func18.call(data, "limits")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.limits !== undefined && func18.call(data, "limits")){
if(!(validate136(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const check60 = validate140;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data1 === "000_002") || (data1 === "001_006")) || (data1 === "003_024"))){
const err1 = {instancePath:instancePath+"/response/code",schemaPath:"#/allOf/1/properties/response/properties/code/exactEnum",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 003_024"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const check61 = validate142;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "par"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.thresholdBalance === undefined) || (!(func18.call(data, "thresholdBalance")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholdBalance"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func29(data0)){
if(func30(data0, 1) < 0){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func30(data0, 9999999) > 0){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate8(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.thresholdBalance !== undefined && func18.call(data, "thresholdBalance")){
let data2 = data.thresholdBalance;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
const err7 = {instancePath:instancePath+"/thresholdBalance",schemaPath:"#/properties/thresholdBalance/exactType",keyword:"exactType",params:{keyword: "type", limit: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func29(data2)){
if(func30(data2, 1) < 0){
const err8 = {instancePath:instancePath+"/thresholdBalance",schemaPath:"#/properties/thresholdBalance/exactBounds",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func30(data2, 9999999) > 0){
const err9 = {instancePath:instancePath+"/thresholdBalance",schemaPath:"#/properties/thresholdBalance/exactBounds",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate10(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

export const changeCardStatusChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check8,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check12,
      },
    },
  },
};

export const checkPasswordChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check13,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check14,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check15,
      },
    },
  },
};

export const createArsCodeChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check16,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const createOneTimeTokenChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check18,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const deleteBankAccountChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check19,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const findLoginIdChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check20,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check21,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getAuthenticationStateChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check22,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getBankAccountChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check24,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check25,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getBankAccountRegistrationChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check26,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check27,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getBankAccountStateChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check28,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getCardDeductionChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check29,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check30,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getCardMemberChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check31,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check32,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getChargeResultChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check33,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check34,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getRefundFeeChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check35,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getServiceInfoChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check36,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check37,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getUnregisteredCardChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check38,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getUserInfoChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check39,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check40,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const getVirtualAccountChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check41,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check42,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const listCardsChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check43,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check44,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check45,
      },
    },
  },
};

export const listMileageCardsChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check46,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check47,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const refundCardChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check48,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check49,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check50,
      },
    },
  },
};

export const registerAutoChargeAccountChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check51,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const registerPaymentAutoChargeChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check52,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const requestBarcodeTextChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check53,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check54,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const terminateCardChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check55,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check56,
      },
    },
  },
};

export const transferBalanceChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check57,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const unregisterUserChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check58,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const updateCardPaymentLimitChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check59,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check60,
      },
    },
  },
};

export const updateLowerLimitChargeChecks = {
  "parameters": {
    "header:x-km-user-aspid": check1,
    "header:x-km-correlation-id": check2,
    "header:x-km-access-key": check3,
    "header:x-km-crypto-key-id": check4,
    "header:x-km-tran-token": check5,
    "header:x-km-tran-time": check6,
    "header:x-km-time-zone": check7,
  },
  "requestBody": {
    "application/json": check61,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check11,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
  },
};

export const checks = {
  "changeCardStatus": changeCardStatusChecks,
  "checkPassword": checkPasswordChecks,
  "createArsCode": createArsCodeChecks,
  "createOneTimeToken": createOneTimeTokenChecks,
  "deleteBankAccount": deleteBankAccountChecks,
  "findLoginId": findLoginIdChecks,
  "getAuthenticationState": getAuthenticationStateChecks,
  "getBankAccount": getBankAccountChecks,
  "getBankAccountRegistration": getBankAccountRegistrationChecks,
  "getBankAccountState": getBankAccountStateChecks,
  "getCardDeduction": getCardDeductionChecks,
  "getCardMember": getCardMemberChecks,
  "getChargeResult": getChargeResultChecks,
  "getRefundFee": getRefundFeeChecks,
  "getServiceInfo": getServiceInfoChecks,
  "getUnregisteredCard": getUnregisteredCardChecks,
  "getUserInfo": getUserInfoChecks,
  "getVirtualAccount": getVirtualAccountChecks,
  "listCards": listCardsChecks,
  "listMileageCards": listMileageCardsChecks,
  "refundCard": refundCardChecks,
  "registerAutoChargeAccount": registerAutoChargeAccountChecks,
  "registerPaymentAutoCharge": registerPaymentAutoChargeChecks,
  "requestBarcodeText": requestBarcodeTextChecks,
  "terminateCard": terminateCardChecks,
  "transferBalance": transferBalanceChecks,
  "unregisterUser": unregisterUserChecks,
  "updateCardPaymentLimit": updateCardPaymentLimitChecks,
  "updateLowerLimitCharge": updateLowerLimitChargeChecks,
};
