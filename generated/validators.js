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
validate28.errors = vErrors;
return errors === 0;
}

const check17 = validate30;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate32.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate32(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate30.errors = vErrors;
return errors === 0;
}

const check18 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate34.errors = vErrors;
return errors === 0;
}

const check19 = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate36.errors = vErrors;
return errors === 0;
}

const check20 = validate39;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate42(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate32(data.par, {instancePath:instancePath+"/par",parentData:data,parentDataProperty:"par",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate41.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate41(data0[i0], {instancePath:instancePath+"/cardDataInfo/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate39.errors = vErrors;
return errors === 0;
}

const check21 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46.errors = vErrors;
return errors === 0;
}

const check22 = validate48;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{2}(?:0[1-9]|1[0-2])$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern7.test(data0)){
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
validate48.errors = vErrors;
return errors === 0;
}

const check23 = validate50;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate50.errors = vErrors;
return errors === 0;
}

const check24 = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52.errors = vErrors;
return errors === 0;
}

const check25 = validate54;
const obj2 = 999999999999999999n;

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
if(func30(data1, obj2) > 0){
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
validate54.errors = vErrors;
return errors === 0;
}

const check26 = validate56;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate56.errors = vErrors;
return errors === 0;
}

const check27 = validate58;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate59(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate58.errors = vErrors;
return errors === 0;
}

const check28 = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate63.errors = vErrors;
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
    "application/json": check16,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check17,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check18,
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
    "application/json": check19,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check21,
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
        "application/json": check24,
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
    "application/json": check25,
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
        "application/json": check26,
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
    "application/json": check27,
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
        "application/json": check28,
      },
    },
  },
};

export const checks = {
  "changeCardStatus": changeCardStatusChecks,
  "checkPassword": checkPasswordChecks,
  "getCardDeduction": getCardDeductionChecks,
  "listCards": listCardsChecks,
  "refundCard": refundCardChecks,
  "terminateCard": terminateCardChecks,
  "updateCardPaymentLimit": updateCardPaymentLimitChecks,
};
