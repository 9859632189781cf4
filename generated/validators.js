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

function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(func0(data) < 15){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 15}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check2 = validate1;
const pattern0 = /* @__PURE__ */ new RegExp("^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$", "u");

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 20){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 20}});
errors++;
}
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check3 = validate2;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func0(data) < 40){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check4 = validate3;

function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(func0(data) < 32){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 32}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check5 = validate4;
const pattern1 = /* @__PURE__ */ new RegExp("^KMV1:(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{3}:[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=?$", "u");

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 67){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 67}});
errors++;
}
if(func0(data) < 66){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 66}});
errors++;
}
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^KMV1:(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{3}:[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check6 = validate5;
const pattern2 = /* @__PURE__ */ new RegExp("^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$", "u");

function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 14){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(func0(data) < 14){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 14}});
errors++;
}
if(!pattern2.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const check7 = validate6;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 3){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data) < 3){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const check8 = validate7;
const func18 = Object.prototype.hasOwnProperty;

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 16){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(func0(data) < 16){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 27){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 27}});
errors++;
}
if(func0(data) < 27){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 27}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const func28 = exact.isInteger;
const func29 = exact.isJsonNumber;
const func30 = exact.compareNumbers;
const obj0 = 9999999999999999999n;

function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func28(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data)){
if(func30(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.status === undefined) || (!(func18.call(data, "status")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate8(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func18.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "SUSPEND") || (data2 === "RESUME"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"exactEnum",params:{keyword: "enum", limit: "SUSPEND, RESUME"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check9 = validate14;

function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 20){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 20}});
errors++;
}
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]-[0-9A-Fa-f]{7}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check10 = validate15;

function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(func0(data) < 32){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 32}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const check11 = validate16;
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{3}_[0-9]{3}$", "u");

function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 7){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 7}});
errors++;
}
if(func0(data) < 7){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 7}});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{3}_[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.response === undefined) || (!(func18.call(data, "response")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "response"}});
errors++;
}
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.code === undefined) || (!(func18.call(data0, "code")))){
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if((data0.description === undefined) || (!(func18.call(data0, "description")))){
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data0.code !== undefined && func18.call(data0, "code")){
if(!(validate18(data0.code, {instancePath:instancePath+"/response/code"}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data0.description !== undefined && func18.call(data0, "description")){
if(typeof data0.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const check12 = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "003_001")) || (data1 === "003_021")) || (data1 === "003_022"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 003_001, 003_021, 003_022"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check13 = validate23;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loginId"}});
errors++;
}
if((data.loginPassword === undefined) || (!(func18.call(data, "loginPassword")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loginPassword"}});
errors++;
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data0 = data.loginId;
if(typeof data0 === "string"){
if(func0(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.loginPassword !== undefined && func18.call(data, "loginPassword")){
let data1 = data.loginPassword;
if(typeof data1 === "string"){
if(func0(data1) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/loginPassword",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(func0(data1) < 6){
(vErrors ??= []).push({instancePath:instancePath+"/loginPassword",keyword:"minLength",params:{limit: 6}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loginPassword",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const check14 = validate24;

function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func28(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data)){
if(func30(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate26(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const check15 = validate28;

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "001_045")) || (data1 === "001_069")) || (data1 === "001_068")) || (data1 === "001_080"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 001_045, 001_069, 001_068, 001_080"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const check16 = validate30;

function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const check17 = validate32;

function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "000_002")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const check18 = validate34;

function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate8(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func18.call(data, "type")){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "ATM") || (data1 === "CREDIT"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"exactEnum",params:{keyword: "enum", limit: "ATM, CREDIT"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const check19 = validate36;

function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 88){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 88}});
errors++;
}
if(func0(data) < 88){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 88}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.ci === undefined) || (!(func18.call(data, "ci")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ci"}});
errors++;
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate37(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const check20 = validate39;

function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loginId"}});
errors++;
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data0 = data.loginId;
if(typeof data0 === "string"){
if(func0(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const check21 = validate41;

function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.isAuthed === undefined) || (!(func18.call(data, "isAuthed")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isAuthed"}});
errors++;
}
if(data.isAuthed !== undefined && func18.call(data, "isAuthed")){
if(typeof data.isAuthed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isAuthed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const check22 = validate43;

function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.accountInfo === undefined) || (!(func18.call(data, "accountInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountInfo"}});
errors++;
}
if(data.accountInfo !== undefined && func18.call(data, "accountInfo")){
let data0 = data.accountInfo;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.accountId === undefined) || (!(func18.call(data0, "accountId")))){
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo",keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if((data0.userName === undefined) || (!(func18.call(data0, "userName")))){
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo",keyword:"required",params:{missingProperty: "userName"}});
errors++;
}
if(data0.accountId !== undefined && func18.call(data0, "accountId")){
let data1 = data0.accountId;
if(typeof data1 === "string"){
if(func0(data1) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo/accountId",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(func0(data1) < 5){
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo/accountId",keyword:"minLength",params:{limit: 5}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.userName !== undefined && func18.call(data0, "userName")){
let data2 = data0.userName;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo/userName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo/userName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate26(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data4 = data.response;
if(data4 && typeof data4 == "object" && !Array.isArray(data4) && !(decimalBrand in data4)){
if(data4.code !== undefined && func18.call(data4, "code")){
let data5 = data4.code;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data5 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const check23 = validate46;

function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.regNo === undefined) || (!(func18.call(data, "regNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regNo"}});
errors++;
}
if(data.regNo !== undefined && func18.call(data, "regNo")){
let data0 = data.regNo;
if(typeof data0 === "string"){
if(func0(data0) > 22){
(vErrors ??= []).push({instancePath:instancePath+"/regNo",keyword:"maxLength",params:{limit: 22}});
errors++;
}
if(func0(data0) < 22){
(vErrors ??= []).push({instancePath:instancePath+"/regNo",keyword:"minLength",params:{limit: 22}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regNo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const check24 = validate47;

function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.status === undefined) || (!(func18.call(data, "status")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.status !== undefined && func18.call(data, "status")){
let data0 = data.status;
if(typeof data0 === "string"){
if(func0(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const check25 = validate49;

function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
let data0 = data.userId;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data0, 999999999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const check26 = validate50;

function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const check27 = validate52;

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 27){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 27}});
errors++;
}
if(func0(data) < 27){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 27}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.created !== undefined && func18.call(data, "created")){
let data0 = data.created;
if(typeof data0 === "string"){
if(func0(data0) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/created",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(func0(data0) < 14){
(vErrors ??= []).push({instancePath:instancePath+"/created",keyword:"minLength",params:{limit: 14}});
errors++;
}
if(!pattern2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/created",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deductionDate !== undefined && func18.call(data, "deductionDate")){
let data1 = data.deductionDate;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data1, 99991231) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactBounds",params:{keyword: "maximum", limit: "99991231"}});
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate54(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data4 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const check28 = validate56;

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate8(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const check29 = validate58;

function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.userId !== undefined && func18.call(data, "userId")){
let data0 = data.userId;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, obj0) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const check30 = validate60;

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.sequenceId === undefined) || (!(func18.call(data, "sequenceId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sequenceId"}});
errors++;
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(func0(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const check31 = validate61;

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.result === undefined) || (!(func18.call(data, "result")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "result"}});
errors++;
}
if(data.result !== undefined && func18.call(data, "result")){
let data0 = data.result;
if(typeof data0 === "string"){
if(func0(data0) > 9){
(vErrors ??= []).push({instancePath:instancePath+"/result",keyword:"maxLength",params:{limit: 9}});
errors++;
}
if(func0(data0) < 6){
(vErrors ??= []).push({instancePath:instancePath+"/result",keyword:"minLength",params:{limit: 6}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const check32 = validate63;

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 16){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(func0(data) < 16){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oneTimeToken"}});
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate64(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const check33 = validate67;

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(func0(data) < 15){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 15}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.serviceIdList === undefined) || (!(func18.call(data, "serviceIdList")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceIdList"}});
errors++;
}
if(data.serviceIdList !== undefined && func18.call(data, "serviceIdList")){
let data0 = data.serviceIdList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data0[i0], {instancePath:instancePath+"/serviceIdList/" + i0}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdList",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const check34 = validate70;

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 15){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(func0(data) < 15){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 15}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.serviceInfos === undefined) || (!(func18.call(data, "serviceInfos")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceInfos"}});
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
(vErrors ??= []).push({instancePath:instancePath+"/serviceInfos/" + i0,keyword:"required",params:{missingProperty: "serviceId"}});
errors++;
}
if(data1.serviceId !== undefined && func18.call(data1, "serviceId")){
if(!(validate72(data1.serviceId, {instancePath:instancePath+"/serviceInfos/" + i0+"/serviceId"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceInfos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceInfos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data4 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const check35 = validate74;

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if((data.expiryDate === undefined) || (!(func18.call(data, "expiryDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiryDate"}});
errors++;
}
if((data.cardCVC === undefined) || (!(func18.call(data, "cardCVC")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardCVC"}});
errors++;
}
if(data.cardCVC !== undefined && func18.call(data, "cardCVC")){
let data0 = data.cardCVC;
if(typeof data0 === "string"){
if(func0(data0) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/cardCVC",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data0) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/cardCVC",keyword:"minLength",params:{limit: 3}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cardCVC",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate8(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.expiryDate !== undefined && func18.call(data, "expiryDate")){
let data2 = data.expiryDate;
if(typeof data2 === "string"){
if(func0(data2) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/expiryDate",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(func0(data2) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/expiryDate",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expiryDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check36 = validate76;

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 88){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 88}});
errors++;
}
if(func0(data) < 88){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 88}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.aspId === undefined) || (!(func18.call(data, "aspId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aspId"}});
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.birthDate === undefined) || (!(func18.call(data, "birthDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "birthDate"}});
errors++;
}
if((data.ci === undefined) || (!(func18.call(data, "ci")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ci"}});
errors++;
}
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loginId"}});
errors++;
}
if((data.nationality === undefined) || (!(func18.call(data, "nationality")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nationality"}});
errors++;
}
if((data.gender === undefined) || (!(func18.call(data, "gender")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gender"}});
errors++;
}
if((data.mobileNumber === undefined) || (!(func18.call(data, "mobileNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mobileNumber"}});
errors++;
}
if((data.userName === undefined) || (!(func18.call(data, "userName")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userName"}});
errors++;
}
if((data.email === undefined) || (!(func18.call(data, "email")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.addressInfo !== undefined && func18.call(data, "addressInfo")){
let data0 = data.addressInfo;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0))){
(vErrors ??= []).push({instancePath:instancePath+"/addressInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.aspId !== undefined && func18.call(data, "aspId")){
let data1 = data.aspId;
if(typeof data1 === "string"){
if(func0(data1) > 15){
(vErrors ??= []).push({instancePath:instancePath+"/aspId",keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(func0(data1) < 15){
(vErrors ??= []).push({instancePath:instancePath+"/aspId",keyword:"minLength",params:{limit: 15}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.birthDate !== undefined && func18.call(data, "birthDate")){
let data2 = data.birthDate;
if(typeof data2 === "string"){
if(func0(data2) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/birthDate",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func0(data2) < 8){
(vErrors ??= []).push({instancePath:instancePath+"/birthDate",keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/birthDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate79(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined && func18.call(data, "email")){
let data4 = data.email;
if(typeof data4 === "string"){
if(func0(data4) > 50){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.gender !== undefined && func18.call(data, "gender")){
let data5 = data.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "Male") || (data5 === "Female"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"exactEnum",params:{keyword: "enum", limit: "Male, Female"}});
errors++;
}
}
if(data.joinChannel !== undefined && func18.call(data, "joinChannel")){
let data6 = data.joinChannel;
if(typeof data6 === "string"){
if(func0(data6) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/joinChannel",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/joinChannel",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/joinChannel",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
let data7 = data.loginId;
if(typeof data7 === "string"){
if(func0(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loginId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mobileNumber !== undefined && func18.call(data, "mobileNumber")){
let data8 = data.mobileNumber;
if(typeof data8 === "string"){
if(func0(data8) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/mobileNumber",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data8) < 10){
(vErrors ??= []).push({instancePath:instancePath+"/mobileNumber",keyword:"minLength",params:{limit: 10}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mobileNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nationality !== undefined && func18.call(data, "nationality")){
let data9 = data.nationality;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nationality",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "Korean") || (data9 === "Foreigner"))){
(vErrors ??= []).push({instancePath:instancePath+"/nationality",keyword:"exactEnum",params:{keyword: "enum", limit: "Korean, Foreigner"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate26(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
let data11 = data.userName;
if(typeof data11 === "string"){
if(func0(data11) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/userName",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func0(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/userName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userInfo === undefined) || (!(func18.call(data, "userInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userInfo"}});
errors++;
}
if(data.userInfo !== undefined && func18.call(data, "userInfo")){
if(!(validate78(data.userInfo, {instancePath:instancePath+"/userInfo"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const check37 = validate83;

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.accountNo === undefined) || (!(func18.call(data, "accountNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountNo"}});
errors++;
}
if((data.bankCode === undefined) || (!(func18.call(data, "bankCode")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankCode"}});
errors++;
}
if(data.accountNo !== undefined && func18.call(data, "accountNo")){
let data0 = data.accountNo;
if(typeof data0 === "string"){
if(func0(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/accountNo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accountNo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountNo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bankCode !== undefined && func18.call(data, "bankCode")){
let data1 = data.bankCode;
if(typeof data1 === "string"){
if(func0(data1) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/bankCode",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/bankCode",keyword:"minLength",params:{limit: 3}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bankCode",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data2 = data.response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.code !== undefined && func18.call(data2, "code")){
let data3 = data2.code;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data3 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const check38 = validate85;

function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.physicalCardNo !== undefined && func18.call(data, "physicalCardNo")){
let data1 = data.physicalCardNo;
if(typeof data1 === "string"){
if(func0(data1) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/physicalCardNo",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(func0(data1) < 16){
(vErrors ??= []).push({instancePath:instancePath+"/physicalCardNo",keyword:"minLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/physicalCardNo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const check39 = validate88;

function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.day !== undefined && func18.call(data, "day")){
let data0 = data.day;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data1, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data2, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if((data.balance === undefined) || (!(func18.call(data, "balance")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "balance"}});
errors++;
}
if((data.pendingAmount === undefined) || (!(func18.call(data, "pendingAmount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pendingAmount"}});
errors++;
}
if((data.isNamed === undefined) || (!(func18.call(data, "isNamed")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isNamed"}});
errors++;
}
if(data.balance !== undefined && func18.call(data, "balance")){
let data0 = data.balance;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/balance",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/balance",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/balance",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.isNamed !== undefined && func18.call(data, "isNamed")){
if(typeof data.isNamed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isNamed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.limits !== undefined && func18.call(data, "limits")){
if(!(validate91(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate54(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.pendingAmount !== undefined && func18.call(data, "pendingAmount")){
let data4 = data.pendingAmount;
if(!((typeof data4 == "number" ? Number.isInteger(data4) : func28(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pendingAmount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data4)){
if(func30(data4, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pendingAmount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data4, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/pendingAmount",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardDataInfo === undefined) || (!(func18.call(data, "cardDataInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardDataInfo"}});
errors++;
}
if(data.cardDataInfo !== undefined && func18.call(data, "cardDataInfo")){
let data0 = data.cardDataInfo;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data0[i0], {instancePath:instancePath+"/cardDataInfo/" + i0}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cardDataInfo",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data2 = data.response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.code !== undefined && func18.call(data2, "code")){
let data3 = data2.code;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data3 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const check40 = validate95;

function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "000_002") || (data1 === "001_006"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const check41 = validate97;

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.pageRequest === undefined) || (!(func18.call(data, "pageRequest")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pageRequest"}});
errors++;
}
if((data.policySubType === undefined) || (!(func18.call(data, "policySubType")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "policySubType"}});
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.pageRequest !== undefined && func18.call(data, "pageRequest")){
let data0 = data.pageRequest;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.orderByDirection !== undefined && func18.call(data0, "orderByDirection")){
let data1 = data0.orderByDirection;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/orderByDirection",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "ASC") || (data1 === "DESC"))){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/orderByDirection",keyword:"exactEnum",params:{keyword: "enum", limit: "ASC, DESC"}});
errors++;
}
}
if(data0.page !== undefined && func18.call(data0, "page")){
let data2 = data0.page;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data2, obj0) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
}
if(data0.pageSize !== undefined && func18.call(data0, "pageSize")){
let data3 = data0.pageSize;
if(!((typeof data3 == "number" ? Number.isInteger(data3) : func28(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/pageSize",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data3)){
if(func30(data3, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/pageSize",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data3, obj0) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/pageSize",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.policySubType !== undefined && func18.call(data, "policySubType")){
let data4 = data.policySubType;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/policySubType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "01") || (data4 === "02"))){
(vErrors ??= []).push({instancePath:instancePath+"/policySubType",keyword:"exactEnum",params:{keyword: "enum", limit: "01, 02"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const check42 = validate99;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{1,19}$", "u");

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
let data0 = data.cardNo;
if(typeof data0 === "string"){
if(func0(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/cardNo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data0) < 20){
(vErrors ??= []).push({instancePath:instancePath+"/cardNo",keyword:"minLength",params:{limit: 20}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cardNo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.currentCount !== undefined && func18.call(data, "currentCount")){
let data1 = data.currentCount;
if(typeof data1 === "string"){
if(func0(data1) > 19){
(vErrors ??= []).push({instancePath:instancePath+"/currentCount",keyword:"maxLength",params:{limit: 19}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/currentCount",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currentCount",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currentCount",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.merchantId !== undefined && func18.call(data, "merchantId")){
let data2 = data.merchantId;
if(typeof data2 === "string"){
if(func0(data2) > 15){
(vErrors ??= []).push({instancePath:instancePath+"/merchantId",keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(func0(data2) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/merchantId",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/merchantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.merchantType !== undefined && func18.call(data, "merchantType")){
let data3 = data.merchantType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/merchantType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data3 === "MC")){
(vErrors ??= []).push({instancePath:instancePath+"/merchantType",keyword:"exactEnum",params:{keyword: "enum", limit: "MC"}});
errors++;
}
}
if(data.mileageId !== undefined && func18.call(data, "mileageId")){
let data4 = data.mileageId;
if(typeof data4 === "string"){
if(func0(data4) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/mileageId",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data4) < 20){
(vErrors ??= []).push({instancePath:instancePath+"/mileageId",keyword:"minLength",params:{limit: 20}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mileageId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.policyEnable !== undefined && func18.call(data, "policyEnable")){
let data5 = data.policyEnable;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/policyEnable",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "Y") || (data5 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/policyEnable",keyword:"exactEnum",params:{keyword: "enum", limit: "Y, N"}});
errors++;
}
}
if(data.policyName !== undefined && func18.call(data, "policyName")){
let data6 = data.policyName;
if(typeof data6 === "string"){
if(func0(data6) > 50){
(vErrors ??= []).push({instancePath:instancePath+"/policyName",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/policyName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined && func18.call(data, "status")){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "ACTIVE") || (data7 === "TERMINATED"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"exactEnum",params:{keyword: "enum", limit: "ACTIVE, TERMINATED"}});
errors++;
}
}
if(data.statusCode !== undefined && func18.call(data, "statusCode")){
let data8 = data.statusCode;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "01") || (data8 === "02")) || (data8 === "03")) || (data8 === "05"))){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"exactEnum",params:{keyword: "enum", limit: "01, 02, 03, 05"}});
errors++;
}
}
if(data.targetCount !== undefined && func18.call(data, "targetCount")){
let data9 = data.targetCount;
if(typeof data9 === "string"){
if(func0(data9) > 19){
(vErrors ??= []).push({instancePath:instancePath+"/targetCount",keyword:"maxLength",params:{limit: 19}});
errors++;
}
if(func0(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targetCount",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/targetCount",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targetCount",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.pageResponse === undefined) || (!(func18.call(data, "pageResponse")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pageResponse"}});
errors++;
}
if(data.mileageCardList !== undefined && func18.call(data, "mileageCardList")){
let data0 = data.mileageCardList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data0[i0], {instancePath:instancePath+"/mileageCardList/" + i0}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mileageCardList",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pageResponse !== undefined && func18.call(data, "pageResponse")){
let data2 = data.pageResponse;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2))){
(vErrors ??= []).push({instancePath:instancePath+"/pageResponse",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data3 = data.response;
if(data3 && typeof data3 == "object" && !Array.isArray(data3) && !(decimalBrand in data3)){
if(data3.code !== undefined && func18.call(data3, "code")){
let data4 = data3.code;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data4 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const check43 = validate103;
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{2}(?:0[1-9]|1[0-2])$", "u");

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.sequenceId === undefined) || (!(func18.call(data, "sequenceId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sequenceId"}});
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.cardExpiry === undefined) || (!(func18.call(data, "cardExpiry")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardExpiry"}});
errors++;
}
if((data.dcvv === undefined) || (!(func18.call(data, "dcvv")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dcvv"}});
errors++;
}
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oneTimeToken"}});
errors++;
}
if(data.cardExpiry !== undefined && func18.call(data, "cardExpiry")){
let data0 = data.cardExpiry;
if(typeof data0 === "string"){
if(func0(data0) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/cardExpiry",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(func0(data0) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/cardExpiry",keyword:"minLength",params:{limit: 4}});
errors++;
}
if(!pattern9.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cardExpiry",keyword:"pattern",params:{pattern: "^[0-9]{2}(?:0[1-9]|1[0-2])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cardExpiry",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
let data1 = data.dcvv;
if(typeof data1 === "string"){
if(func0(data1) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/dcvv",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/dcvv",keyword:"minLength",params:{limit: 3}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dcvv",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate64(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
let data3 = data.sequenceId;
if(typeof data3 === "string"){
if(func0(data3) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sequenceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const check44 = validate106;

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nrNumber"}});
errors++;
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
let data0 = data.nrNumber;
if(typeof data0 === "string"){
if(func0(data0) > 18){
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(func0(data0) < 18){
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"minLength",params:{limit: 18}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const check45 = validate108;

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "000_002") || (data1 === "009_001")) || (data1 === "009_002")) || (data1 === "009_003")) || (data1 === "009_004"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 009_001, 009_002, 009_003, 009_004"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const check46 = validate110;

function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const check47 = validate113;

function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if((data.type === undefined) || (!(func18.call(data, "type")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, 999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999"}});
errors++;
}
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate8(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func18.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "CHARGE") || (data2 === "REFUND"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"exactEnum",params:{keyword: "enum", limit: "CHARGE, REFUND"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const check48 = validate115;

function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.barcodeSpec === undefined) || (!(func18.call(data, "barcodeSpec")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "barcodeSpec"}});
errors++;
}
if(data.barcodeSpec !== undefined && func18.call(data, "barcodeSpec")){
let data0 = data.barcodeSpec;
if(typeof data0 === "string"){
if(func0(data0) > 31){
(vErrors ??= []).push({instancePath:instancePath+"/barcodeSpec",keyword:"maxLength",params:{limit: 31}});
errors++;
}
if(func0(data0) < 31){
(vErrors ??= []).push({instancePath:instancePath+"/barcodeSpec",keyword:"minLength",params:{limit: 31}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/barcodeSpec",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data1 = data.response;
if(data1 && typeof data1 == "object" && !Array.isArray(data1) && !(decimalBrand in data1)){
if(data1.code !== undefined && func18.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "000_000")){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_000"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const check49 = validate117;
const obj5 = 999999999999999999n;

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
let data1 = data.userId;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data1)){
if(func30(data1, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data1, obj5) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const check50 = validate119;

function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "001_047")) || (data1 === "001_052")) || (data1 === "001_059")) || (data1 === "001_061")) || (data1 === "001_062"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 001_047, 001_052, 001_059, 001_061, 001_062"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const check51 = validate121;

function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.fromCardNo === undefined) || (!(func18.call(data, "fromCardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromCardNo"}});
errors++;
}
if((data.toCardNo === undefined) || (!(func18.call(data, "toCardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toCardNo"}});
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, 999999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999"}});
errors++;
}
}
}
if(data.fromCardNo !== undefined && func18.call(data, "fromCardNo")){
if(!(validate8(data.fromCardNo, {instancePath:instancePath+"/fromCardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.toCardNo !== undefined && func18.call(data, "toCardNo")){
if(!(validate8(data.toCardNo, {instancePath:instancePath+"/toCardNo"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const check52 = validate125;

function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.once === undefined) || (!(func18.call(data, "once")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "once"}});
errors++;
}
if((data.day === undefined) || (!(func18.call(data, "day")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "day"}});
errors++;
}
if((data.month === undefined) || (!(func18.call(data, "month")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "month"}});
errors++;
}
if(data.day !== undefined && func18.call(data, "day")){
let data0 = data.day;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data0, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func28(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data1)){
if(func30(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data1, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data2)){
if(func30(data2, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func30(data2, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if((data.limits === undefined) || (!(func18.call(data, "limits")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limits"}});
errors++;
}
if(data.limits !== undefined && func18.call(data, "limits")){
if(!(validate126(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const check53 = validate130;

function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.response !== undefined && func18.call(data, "response")){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if(data0.code !== undefined && func18.call(data0, "code")){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "000_002") || (data1 === "001_006")) || (data1 === "003_024"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 003_024"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const check54 = validate132;

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if((data.thresholdBalance === undefined) || (!(func18.call(data, "thresholdBalance")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "thresholdBalance"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
let data0 = data.amount;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func28(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data0)){
if(func30(data0, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data0, 9999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}});
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate10(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.thresholdBalance !== undefined && func18.call(data, "thresholdBalance")){
let data2 = data.thresholdBalance;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func28(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func29(data2)){
if(func30(data2, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func30(data2, 9999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}});
errors++;
}
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate12(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate132.errors = vErrors;
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
    "application/json": check16,
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
    "application/json": check16,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check22,
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
    "application/json": check23,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check24,
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
    "application/json": check28,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check29,
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
    "application/json": check30,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check31,
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
    "application/json": check32,
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
    "application/json": check16,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check36,
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
    "application/json": check28,
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
    "application/json": check38,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check39,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check40,
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
    "application/json": check46,
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
    "application/json": check47,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check48,
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
    "application/json": check49,
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
        "application/json": check50,
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
        "application/json": check53,
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
    "application/json": check54,
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
