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

var require_ucs2length = /* @__PURE__ */ __commonJS({
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
var required = { "ajv/dist/runtime/ucs2length": /* @__PURE__ */ require_ucs2length() };
const decimalBrand = Symbol.for("plate.decimal");
"use strict";
const check1 = validate0;
const func0 = /* @__PURE__ */ (() => required["ajv/dist/runtime/ucs2length"].default)();

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
const func25 = /* @__PURE__ */ (() => exact.isInteger)();
const func26 = /* @__PURE__ */ (() => exact.isJsonNumber)();
const func27 = /* @__PURE__ */ (() => exact.compareNumbers)();

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data, 9999999999) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
validate8.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
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


function validate12(data, {instancePath=""}={}){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath=""}={}){
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
validate14.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath=""}={}){
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
validate16.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oneTimeToken"}});
errors++;
}
if((data.dcvv === undefined) || (!(func18.call(data, "dcvv")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dcvv"}});
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if((data.merchantId === undefined) || (!(func18.call(data, "merchantId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "merchantId"}});
errors++;
}
if((data.channel === undefined) || (!(func18.call(data, "channel")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if((data.transactionId === undefined) || (!(func18.call(data, "transactionId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "transactionId"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
if(!(validate8(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func18.call(data, "channel")){
if(!(validate10(data.channel, {instancePath:instancePath+"/channel"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
if(!(validate12(data.dcvv, {instancePath:instancePath+"/dcvv"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.merchantId !== undefined && func18.call(data, "merchantId")){
if(!(validate14(data.merchantId, {instancePath:instancePath+"/merchantId"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate16(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.transactionId !== undefined && func18.call(data, "transactionId")){
let data5 = data.transactionId;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/transactionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transactionId",keyword:"type",params:{type: "string"}});
errors++;
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

const check9 = validate18;

function validate18(data, {instancePath=""}={}){
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
validate18.errors = vErrors;
return errors === 0;
}

const check10 = validate19;

function validate19(data, {instancePath=""}={}){
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
validate19.errors = vErrors;
return errors === 0;
}

const check11 = validate20;
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{3}_[0-9]{3}$", "u");

function validate22(data, {instancePath=""}={}){
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
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
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
if(!(validate22(data0.code, {instancePath:instancePath+"/response/code"}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
validate21.errors = vErrors;
return errors === 0;
}

const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{17}$", "u");

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 17){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 17}});
errors++;
}
if(func0(data) < 17){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 17}});
errors++;
}
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{17}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 0) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data, 999999999999) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999"}});
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
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
validate29.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 18){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(func0(data) < 18){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 18}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if((data.balance === undefined) || (!(func18.call(data, "balance")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "balance"}});
errors++;
}
if((data.approvalCode === undefined) || (!(func18.call(data, "approvalCode")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "approvalCode"}});
errors++;
}
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nrNumber"}});
errors++;
}
if((data.approvalTime === undefined) || (!(func18.call(data, "approvalTime")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "approvalTime"}});
errors++;
}
if(data.approvalCode !== undefined && func18.call(data, "approvalCode")){
let data0 = data.approvalCode;
if(typeof data0 === "string"){
if(func0(data0) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/approvalCode",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(func0(data0) < 6){
(vErrors ??= []).push({instancePath:instancePath+"/approvalCode",keyword:"minLength",params:{limit: 6}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvalCode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvalTime !== undefined && func18.call(data, "approvalTime")){
if(!(validate25(data.approvalTime, {instancePath:instancePath+"/approvalTime"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.balance !== undefined && func18.call(data, "balance")){
if(!(validate27(data.balance, {instancePath:instancePath+"/balance"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate29(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
if(!(validate31(data.nrNumber, {instancePath:instancePath+"/nrNumber"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
let data5 = data.response;
if(data5 && typeof data5 == "object" && !Array.isArray(data5) && !(decimalBrand in data5)){
if(data5.code !== undefined && func18.call(data5, "code")){
let data6 = data5.code;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data6 === "000_000")){
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
validate20.errors = vErrors;
return errors === 0;
}

const check12 = validate33;

function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(((((((((data1 === "000_002") || (data1 === "006_005")) || (data1 === "006_006")) || (data1 === "006_007")) || (data1 === "006_008")) || (data1 === "006_009")) || (data1 === "006_010")) || (data1 === "006_011")) || (data1 === "006_012"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 006_005, 006_006, 006_007, 006_008, 006_009, 006_010, 006_011, 006_012"}});
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
validate33.errors = vErrors;
return errors === 0;
}

const check13 = validate35;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{2}(?:0[1-9]|1[0-2])$", "u");

function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 4){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(func0(data) < 4){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 4}});
errors++;
}
if(!pattern7.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{2}(?:0[1-9]|1[0-2])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 30){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const obj0 = 9999999999999999999n;

function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath=""}={}){
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
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nrNumber"}});
errors++;
}
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oneTimeToken"}});
errors++;
}
if((data.dcvv === undefined) || (!(func18.call(data, "dcvv")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dcvv"}});
errors++;
}
if((data.cardExpiry === undefined) || (!(func18.call(data, "cardExpiry")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardExpiry"}});
errors++;
}
if(data.cardExpiry !== undefined && func18.call(data, "cardExpiry")){
if(!(validate36(data.cardExpiry, {instancePath:instancePath+"/cardExpiry"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
if(!(validate12(data.dcvv, {instancePath:instancePath+"/dcvv"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
let data2 = data.nrNumber;
if(typeof data2 === "string"){
if(func0(data2) > 50){
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nrNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate16(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
if(!(validate40(data.sequenceId, {instancePath:instancePath+"/sequenceId"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const check14 = validate44;

function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.isPending === undefined) || (!(func18.call(data, "isPending")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isPending"}});
errors++;
}
if(data.isPending !== undefined && func18.call(data, "isPending")){
if(typeof data.isPending !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isPending",keyword:"type",params:{type: "boolean"}});
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
validate44.errors = vErrors;
return errors === 0;
}

const check15 = validate46;

function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(((((data1 === "000_002") || (data1 === "007_001")) || (data1 === "007_030")) || (data1 === "007_040")) || (data1 === "007_043"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 007_001, 007_030, 007_040, 007_043"}});
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
validate46.errors = vErrors;
return errors === 0;
}

const check16 = validate48;

function validate50(data, {instancePath=""}={}){
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
validate50.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 18){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 18}});
errors++;
}
if(func0(data) < 18){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 18}});
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


function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nrNumber"}});
errors++;
}
if((data.merchantId === undefined) || (!(func18.call(data, "merchantId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "merchantId"}});
errors++;
}
if((data.channel === undefined) || (!(func18.call(data, "channel")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
if(!(validate8(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func18.call(data, "channel")){
if(!(validate10(data.channel, {instancePath:instancePath+"/channel"}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.merchantId !== undefined && func18.call(data, "merchantId")){
if(!(validate14(data.merchantId, {instancePath:instancePath+"/merchantId"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
if(!(validate54(data.nrNumber, {instancePath:instancePath+"/nrNumber"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const check17 = validate56;

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.balance === undefined) || (!(func18.call(data, "balance")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "balance"}});
errors++;
}
if((data.approvalTime === undefined) || (!(func18.call(data, "approvalTime")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "approvalTime"}});
errors++;
}
if(data.approvalTime !== undefined && func18.call(data, "approvalTime")){
if(!(validate25(data.approvalTime, {instancePath:instancePath+"/approvalTime"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.balance !== undefined && func18.call(data, "balance")){
if(!(validate27(data.balance, {instancePath:instancePath+"/balance"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate56.errors = vErrors;
return errors === 0;
}

const check18 = validate60;

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!((((((((((data1 === "000_002") || (data1 === "006_005")) || (data1 === "006_006")) || (data1 === "006_007")) || (data1 === "006_008")) || (data1 === "006_009")) || (data1 === "006_010")) || (data1 === "006_011")) || (data1 === "006_012")) || (data1 === "006_013"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 006_005, 006_006, 006_007, 006_008, 006_009, 006_010, 006_011, 006_012, 006_013"}});
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
validate60.errors = vErrors;
return errors === 0;
}

const check19 = validate62;

function validate64(data, {instancePath=""}={}){
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
validate64.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath=""}={}){
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
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const check20 = validate67;

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate67.errors = vErrors;
return errors === 0;
}

const check21 = validate69;

function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate69.errors = vErrors;
return errors === 0;
}

const check22 = validate71;

function validate71(data, {instancePath=""}={}){
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
if((data.amount === undefined) || (!(func18.call(data, "amount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if((data.oneTimeToken === undefined) || (!(func18.call(data, "oneTimeToken")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oneTimeToken"}});
errors++;
}
if((data.dcvv === undefined) || (!(func18.call(data, "dcvv")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dcvv"}});
errors++;
}
if((data.merchantId === undefined) || (!(func18.call(data, "merchantId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "merchantId"}});
errors++;
}
if(data.amount !== undefined && func18.call(data, "amount")){
if(!(validate8(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
if(!(validate12(data.dcvv, {instancePath:instancePath+"/dcvv"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.merchantId !== undefined && func18.call(data, "merchantId")){
if(!(validate14(data.merchantId, {instancePath:instancePath+"/merchantId"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate16(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.sequenceId !== undefined && func18.call(data, "sequenceId")){
if(!(validate40(data.sequenceId, {instancePath:instancePath+"/sequenceId"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const check23 = validate78;

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate78.errors = vErrors;
return errors === 0;
}

const check24 = validate80;

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath=""}={}){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 8){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func0(data) < 8){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 100){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.bankAccount === undefined) || (!(func18.call(data, "bankAccount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankAccount"}});
errors++;
}
if((data.bankCode === undefined) || (!(func18.call(data, "bankCode")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankCode"}});
errors++;
}
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.userName === undefined) || (!(func18.call(data, "userName")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userName"}});
errors++;
}
if((data.birthDate === undefined) || (!(func18.call(data, "birthDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "birthDate"}});
errors++;
}
if(data.bankAccount !== undefined && func18.call(data, "bankAccount")){
if(!(validate81(data.bankAccount, {instancePath:instancePath+"/bankAccount"}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.bankCode !== undefined && func18.call(data, "bankCode")){
if(!(validate83(data.bankCode, {instancePath:instancePath+"/bankCode"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.birthDate !== undefined && func18.call(data, "birthDate")){
if(!(validate85(data.birthDate, {instancePath:instancePath+"/birthDate"}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
if(!(validate88(data.userName, {instancePath:instancePath+"/userName"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const check25 = validate90;

function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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

const check26 = validate92;

function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 6){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(func0(data) < 6){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 6}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
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
if(!(validate93(data.loginPassword, {instancePath:instancePath+"/loginPassword"}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const check27 = validate95;

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate97(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate95.errors = vErrors;
return errors === 0;
}

const check28 = validate99;

function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate99.errors = vErrors;
return errors === 0;
}

const check29 = validate101;

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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

const check30 = validate103;

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate103.errors = vErrors;
return errors === 0;
}

const check31 = validate105;

function validate106(data, {instancePath=""}={}){
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
validate106.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.ci === undefined) || (!(func18.call(data, "ci")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ci"}});
errors++;
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate106(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const check32 = validate108;

function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.loginId === undefined) || (!(func18.call(data, "loginId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loginId"}});
errors++;
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
if(!(validate110(data.loginId, {instancePath:instancePath+"/loginId"}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
validate108.errors = vErrors;
return errors === 0;
}

const check33 = validate112;

function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate112.errors = vErrors;
return errors === 0;
}

const check34 = validate114;

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate97(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate114.errors = vErrors;
return errors === 0;
}

const check35 = validate117;

function validate117(data, {instancePath=""}={}){
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
validate117.errors = vErrors;
return errors === 0;
}

const check36 = validate118;

function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate118.errors = vErrors;
return errors === 0;
}

const check37 = validate120;

function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 1) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data, 999999999999999) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999999"}});
errors++;
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate121(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const check38 = validate123;

function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const check39 = validate125;

function validate127(data, {instancePath=""}={}){
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
validate127.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func25(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data1)){
if(func27(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data1, 99991231) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/deductionDate",keyword:"exactBounds",params:{keyword: "maximum", limit: "99991231"}});
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate127(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
validate125.errors = vErrors;
return errors === 0;
}

const check40 = validate129;

function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardNo === undefined) || (!(func18.call(data, "cardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const check41 = validate131;

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.userId !== undefined && func18.call(data, "userId")){
let data0 = data.userId;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, obj0) > 0){
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
validate131.errors = vErrors;
return errors === 0;
}

const check42 = validate133;

function validate133(data, {instancePath=""}={}){
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
validate133.errors = vErrors;
return errors === 0;
}

const check43 = validate134;

function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate134.errors = vErrors;
return errors === 0;
}

const check44 = validate136;

function validate136(data, {instancePath=""}={}){
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
if(!(validate16(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const check45 = validate139;

function validate140(data, {instancePath=""}={}){
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
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath=""}={}){
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
if(!(validate140(data0[i0], {instancePath:instancePath+"/serviceIdList/" + i0}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate139.errors = vErrors;
return errors === 0;
}

const check46 = validate142;

function validate144(data, {instancePath=""}={}){
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
validate144.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate144(data1.serviceId, {instancePath:instancePath+"/serviceInfos/" + i0+"/serviceId"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
validate142.errors = vErrors;
return errors === 0;
}

const check47 = validate146;

function validate147(data, {instancePath=""}={}){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath=""}={}){
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
if(!(validate147(data.cardCVC, {instancePath:instancePath+"/cardCVC"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate146.errors = vErrors;
return errors === 0;
}

const check48 = validate150;

function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 8){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func0(data) < 8){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 8}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath=""}={}){
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
validate155.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Male") || (data === "Female"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "Male, Female"}});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 10){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 10}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Korean") || (data === "Foreigner"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "Korean, Foreigner"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 100){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
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
if(!(validate153(data.birthDate, {instancePath:instancePath+"/birthDate"}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate155(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate157(data.gender, {instancePath:instancePath+"/gender"}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
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
if(!(validate110(data.loginId, {instancePath:instancePath+"/loginId"}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.mobileNumber !== undefined && func18.call(data, "mobileNumber")){
if(!(validate160(data.mobileNumber, {instancePath:instancePath+"/mobileNumber"}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined && func18.call(data, "nationality")){
if(!(validate162(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate97(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
if(!(validate165(data.userName, {instancePath:instancePath+"/userName"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userInfo === undefined) || (!(func18.call(data, "userInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userInfo"}});
errors++;
}
if(data.userInfo !== undefined && func18.call(data, "userInfo")){
if(!(validate152(data.userInfo, {instancePath:instancePath+"/userInfo"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate150.errors = vErrors;
return errors === 0;
}

const check49 = validate168;

function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath=""}={}){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate170(data.accountNo, {instancePath:instancePath+"/accountNo"}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.bankCode !== undefined && func18.call(data, "bankCode")){
if(!(validate172(data.bankCode, {instancePath:instancePath+"/bankCode"}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
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
validate168.errors = vErrors;
return errors === 0;
}

const check50 = validate174;

function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.address === undefined) || (!(func18.call(data, "address")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if((data.addressDetail === undefined) || (!(func18.call(data, "addressDetail")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressDetail"}});
errors++;
}
if((data.zipCode === undefined) || (!(func18.call(data, "zipCode")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zipCode"}});
errors++;
}
if(data.address !== undefined && func18.call(data, "address")){
let data0 = data.address;
if(typeof data0 === "string"){
if(func0(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.addressDetail !== undefined && func18.call(data, "addressDetail")){
let data1 = data.addressDetail;
if(typeof data1 === "string"){
if(func0(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/addressDetail",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/addressDetail",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.zipCode !== undefined && func18.call(data, "zipCode")){
let data2 = data.zipCode;
if(typeof data2 === "string"){
if(func0(data2) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/zipCode",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(func0(data2) < 5){
(vErrors ??= []).push({instancePath:instancePath+"/zipCode",keyword:"minLength",params:{limit: 5}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zipCode",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userInfo === undefined) || (!(func18.call(data, "userInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userInfo"}});
errors++;
}
if((data.serviceId === undefined) || (!(func18.call(data, "serviceId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceId"}});
errors++;
}
if(data.isDeliveryRequired !== undefined && func18.call(data, "isDeliveryRequired")){
if(typeof data.isDeliveryRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeliveryRequired",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.serviceId !== undefined && func18.call(data, "serviceId")){
if(!(validate140(data.serviceId, {instancePath:instancePath+"/serviceId"}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.userInfo !== undefined && func18.call(data, "userInfo")){
let data2 = data.userInfo;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if((data2.userId === undefined) || (!(func18.call(data2, "userId")))){
(vErrors ??= []).push({instancePath:instancePath+"/userInfo",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data2.addressInfo !== undefined && func18.call(data2, "addressInfo")){
if(!(validate176(data2.addressInfo, {instancePath:instancePath+"/userInfo/addressInfo"}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data2.userId !== undefined && func18.call(data2, "userId")){
if(!(validate42(data2.userId, {instancePath:instancePath+"/userInfo/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const check51 = validate179;

function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 22){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 22}});
errors++;
}
if(func0(data) < 22){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 22}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath=""}={}){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardApplyNo === undefined) || (!(func18.call(data, "cardApplyNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardApplyNo"}});
errors++;
}
if(data.cardApplyNo !== undefined && func18.call(data, "cardApplyNo")){
if(!(validate182(data.cardApplyNo, {instancePath:instancePath+"/cardApplyNo"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.mobileCardCVC !== undefined && func18.call(data, "mobileCardCVC")){
if(!(validate184(data.mobileCardCVC, {instancePath:instancePath+"/mobileCardCVC"}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.mobileCardNo !== undefined && func18.call(data, "mobileCardNo")){
if(!(validate29(data.mobileCardNo, {instancePath:instancePath+"/mobileCardNo"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.mobileCardPar !== undefined && func18.call(data, "mobileCardPar")){
if(!(validate127(data.mobileCardPar, {instancePath:instancePath+"/mobileCardPar"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(!(validate181(data, {instancePath}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
validate179.errors = vErrors;
return errors === 0;
}

const check52 = validate189;

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate189.errors = vErrors;
return errors === 0;
}

const check53 = validate191;
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$", "u");

function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 8){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func0(data) < 8){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 8}});
errors++;
}
if(!pattern9.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 20){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data) < 10){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 10}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.searchType === undefined) || (!(func18.call(data, "searchType")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "searchType"}});
errors++;
}
if((data.pageRequest === undefined) || (!(func18.call(data, "pageRequest")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pageRequest"}});
errors++;
}
if(data.endDate !== undefined && func18.call(data, "endDate")){
if(!(validate192(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.mobileNumber !== undefined && func18.call(data, "mobileNumber")){
if(!(validate194(data.mobileNumber, {instancePath:instancePath+"/mobileNumber"}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.pageRequest !== undefined && func18.call(data, "pageRequest")){
let data2 = data.pageRequest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.page !== undefined && func18.call(data2, "page")){
let data3 = data2.page;
if(!((typeof data3 == "number" ? Number.isInteger(data3) : func25(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data3)){
if(func27(data3, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data3, 1000) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest/page",keyword:"exactBounds",params:{keyword: "maximum", limit: "1000"}});
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
if(data.searchType !== undefined && func18.call(data, "searchType")){
let data4 = data.searchType;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/searchType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "SENT") || (data4 === "RECEIVED"))){
(vErrors ??= []).push({instancePath:instancePath+"/searchType",keyword:"exactEnum",params:{keyword: "enum", limit: "SENT, RECEIVED"}});
errors++;
}
}
if(data.startDate !== undefined && func18.call(data, "startDate")){
if(!(validate192(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const check54 = validate198;

function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const check55 = validate201;

function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.day !== undefined && func18.call(data, "day")){
let data0 = data.day;
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func25(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data1)){
if(func27(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data1, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func25(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data2)){
if(func27(data2, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data2, 9999999999) > 0){
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
validate204.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath=""}={}){
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
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/balance",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/balance",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, 9999999999) > 0){
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
if(!(validate204(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate127(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.pendingAmount !== undefined && func18.call(data, "pendingAmount")){
let data4 = data.pendingAmount;
if(!((typeof data4 == "number" ? Number.isInteger(data4) : func25(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pendingAmount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data4)){
if(func27(data4, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pendingAmount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data4, 9999999999) > 0){
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
validate203.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate203(data0[i0], {instancePath:instancePath+"/cardDataInfo/" + i0}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
validate201.errors = vErrors;
return errors === 0;
}

const check56 = validate208;

function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate208.errors = vErrors;
return errors === 0;
}

const check57 = validate210;

function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "ASC") || (data === "DESC"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "ASC, DESC"}});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 0) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate213.errors = vErrors;
return errors === 0;
}


function validate215(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number" ? Number.isInteger(data) : func25(data)))){
(vErrors ??= []).push({instancePath,keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data)){
if(func27(data, 0) < 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data, obj0) > 0){
(vErrors ??= []).push({instancePath,keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
validate215.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath=""}={}){
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
if(!(validate211(data0.orderByDirection, {instancePath:instancePath+"/pageRequest/orderByDirection"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data0.page !== undefined && func18.call(data0, "page")){
if(!(validate213(data0.page, {instancePath:instancePath+"/pageRequest/page"}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data0.pageSize !== undefined && func18.call(data0, "pageSize")){
if(!(validate215(data0.pageSize, {instancePath:instancePath+"/pageRequest/pageSize"}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
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
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const check58 = validate218;
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{1,19}$", "u");

function validate220(data, {instancePath=""}={}){
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
if(!pattern10.test(data1)){
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
if(!pattern10.test(data9)){
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
validate220.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate220(data0[i0], {instancePath:instancePath+"/mileageCardList/" + i0}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
validate218.errors = vErrors;
return errors === 0;
}

const check59 = validate222;

function validate223(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "PY") || (data === "UNDER_14")) || (data === "COUPON_SHOP")) || (data === "EZWEL")) || (data === "OPEN_BANK")) || (data === "OPEN_BANK_SPECIFIC")) || (data === "MKT_NOTI")) || (data === "DEDUCT"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "PY, UNDER_14, COUPON_SHOP, EZWEL, OPEN_BANK, OPEN_BANK_SPECIFIC, MKT_NOTI, DEDUCT"}});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if(data.locale !== undefined && func18.call(data, "locale")){
let data0 = data.locale;
if(typeof data0 === "string"){
if(func0(data0) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/locale",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data0) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/locale",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locale",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tcActionType !== undefined && func18.call(data, "tcActionType")){
if(!(validate223(data.tcActionType, {instancePath:instancePath+"/tcActionType"}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

const check60 = validate226;

function validate229(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "PY") || (data === "UNDER_14")) || (data === "COUPON_SHOP")) || (data === "EZWEL")) || (data === "OPEN_BANK")) || (data === "OPEN_BANK_SPECIFIC")) || (data === "MKT_NOTI")) || (data === "DEDUCT"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "PY, UNDER_14, COUPON_SHOP, EZWEL, OPEN_BANK, OPEN_BANK_SPECIFIC, MKT_NOTI, DEDUCT"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.tcId === undefined) || (!(func18.call(data, "tcId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tcId"}});
errors++;
}
if((data.title === undefined) || (!(func18.call(data, "title")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if((data.url === undefined) || (!(func18.call(data, "url")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if((data.required === undefined) || (!(func18.call(data, "required")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if((data.order === undefined) || (!(func18.call(data, "order")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "order"}});
errors++;
}
if((data.isAgree === undefined) || (!(func18.call(data, "isAgree")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isAgree"}});
errors++;
}
if(data.agreeDate !== undefined && func18.call(data, "agreeDate")){
let data0 = data.agreeDate;
if(typeof data0 === "string"){
if(func0(data0) > 17){
(vErrors ??= []).push({instancePath:instancePath+"/agreeDate",keyword:"maxLength",params:{limit: 17}});
errors++;
}
if(func0(data0) < 17){
(vErrors ??= []).push({instancePath:instancePath+"/agreeDate",keyword:"minLength",params:{limit: 17}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agreeDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.isAgree !== undefined && func18.call(data, "isAgree")){
if(typeof data.isAgree !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isAgree",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.order !== undefined && func18.call(data, "order")){
let data2 = data.order;
if(typeof data2 === "string"){
if(func0(data2) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined && func18.call(data, "required")){
let data3 = data.required;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "MANDATORY") || (data3 === "OPTIONAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"exactEnum",params:{keyword: "enum", limit: "MANDATORY, OPTIONAL"}});
errors++;
}
}
if(data.tcActionType !== undefined && func18.call(data, "tcActionType")){
if(!(validate229(data.tcActionType, {instancePath:instancePath+"/tcActionType"}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.tcId !== undefined && func18.call(data, "tcId")){
let data5 = data.tcId;
if(!((typeof data5 == "number" ? Number.isInteger(data5) : func25(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/tcId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data5)){
if(func27(data5, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/tcId",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data5, obj0) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/tcId",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999999999999"}});
errors++;
}
}
}
if(data.title !== undefined && func18.call(data, "title")){
let data6 = data.title;
if(typeof data6 === "string"){
if(func0(data6) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined && func18.call(data, "url")){
let data7 = data.url;
if(typeof data7 === "string"){
if(func0(data7) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.viewPositionType !== undefined && func18.call(data, "viewPositionType")){
let data8 = data.viewPositionType;
if(typeof data8 === "string"){
if(func0(data8) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/viewPositionType",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func0(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/viewPositionType",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/viewPositionType",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.termsList === undefined) || (!(func18.call(data, "termsList")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "termsList"}});
errors++;
}
if(data.termsList !== undefined && func18.call(data, "termsList")){
let data0 = data.termsList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate228(data0[i0], {instancePath:instancePath+"/termsList/" + i0}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/termsList",keyword:"type",params:{type: "array"}});
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
validate226.errors = vErrors;
return errors === 0;
}

const check61 = validate232;

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if((data.startDate === undefined) || (!(func18.call(data, "startDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startDate"}});
errors++;
}
if((data.endDate === undefined) || (!(func18.call(data, "endDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endDate"}});
errors++;
}
if(data.endDate !== undefined && func18.call(data, "endDate")){
if(!(validate192(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.includePreviousCard !== undefined && func18.call(data, "includePreviousCard")){
if(typeof data.includePreviousCard !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includePreviousCard",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pageRequest !== undefined && func18.call(data, "pageRequest")){
let data2 = data.pageRequest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if(data2.orderByDirection !== undefined && func18.call(data2, "orderByDirection")){
if(!(validate211(data2.orderByDirection, {instancePath:instancePath+"/pageRequest/orderByDirection"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data2.page !== undefined && func18.call(data2, "page")){
if(!(validate213(data2.page, {instancePath:instancePath+"/pageRequest/page"}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data2.pageSize !== undefined && func18.call(data2, "pageSize")){
if(!(validate215(data2.pageSize, {instancePath:instancePath+"/pageRequest/pageSize"}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pageRequest",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined && func18.call(data, "startDate")){
if(!(validate192(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.trType !== undefined && func18.call(data, "trType")){
let data8 = data.trType;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "00") || (data8 === "01")) || (data8 === "02")) || (data8 === "03"))){
(vErrors ??= []).push({instancePath:instancePath+"/trType",keyword:"exactEnum",params:{keyword: "enum", limit: "00, 01, 02, 03"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate121(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const check62 = validate240;

function validate240(data, {instancePath=""}={}){
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
if(!(validate36(data.cardExpiry, {instancePath:instancePath+"/cardExpiry"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.dcvv !== undefined && func18.call(data, "dcvv")){
if(!(validate12(data.dcvv, {instancePath:instancePath+"/dcvv"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.oneTimeToken !== undefined && func18.call(data, "oneTimeToken")){
if(!(validate16(data.oneTimeToken, {instancePath:instancePath+"/oneTimeToken"}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

const check63 = validate245;

function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.nrNumber === undefined) || (!(func18.call(data, "nrNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nrNumber"}});
errors++;
}
if(data.nrNumber !== undefined && func18.call(data, "nrNumber")){
if(!(validate31(data.nrNumber, {instancePath:instancePath+"/nrNumber"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate245.errors = vErrors;
return errors === 0;
}

const check64 = validate248;

function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate248.errors = vErrors;
return errors === 0;
}

const check65 = validate250;

function validate250(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.bankAccount === undefined) || (!(func18.call(data, "bankAccount")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankAccount"}});
errors++;
}
if((data.bankCode === undefined) || (!(func18.call(data, "bankCode")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankCode"}});
errors++;
}
if((data.bankName === undefined) || (!(func18.call(data, "bankName")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankName"}});
errors++;
}
if((data.userName === undefined) || (!(func18.call(data, "userName")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userName"}});
errors++;
}
if((data.birthDate === undefined) || (!(func18.call(data, "birthDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "birthDate"}});
errors++;
}
if(data.bankAccount !== undefined && func18.call(data, "bankAccount")){
if(!(validate81(data.bankAccount, {instancePath:instancePath+"/bankAccount"}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.bankCode !== undefined && func18.call(data, "bankCode")){
if(!(validate83(data.bankCode, {instancePath:instancePath+"/bankCode"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.bankName !== undefined && func18.call(data, "bankName")){
let data2 = data.bankName;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bankName",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bankName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.birthDate !== undefined && func18.call(data, "birthDate")){
if(!(validate85(data.birthDate, {instancePath:instancePath+"/birthDate"}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
if(!(validate88(data.userName, {instancePath:instancePath+"/userName"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const check66 = validate256;

function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.bankAccRegNo === undefined) || (!(func18.call(data, "bankAccRegNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bankAccRegNo"}});
errors++;
}
if(data.bankAccRegNo !== undefined && func18.call(data, "bankAccRegNo")){
let data0 = data.bankAccRegNo;
if(typeof data0 === "string"){
if(func0(data0) > 22){
(vErrors ??= []).push({instancePath:instancePath+"/bankAccRegNo",keyword:"maxLength",params:{limit: 22}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bankAccRegNo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bankAccRegNo",keyword:"type",params:{type: "string"}});
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
validate256.errors = vErrors;
return errors === 0;
}

const check67 = validate258;

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!((data1 === "000_002") || (data1 === "002_013"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 002_013"}});
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
validate258.errors = vErrors;
return errors === 0;
}

const check68 = validate260;

function validate260(data, {instancePath=""}={}){
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
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const check69 = validate263;

function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data.physicalCardNo === undefined) || (!(func18.call(data, "physicalCardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "physicalCardNo"}});
errors++;
}
if((data.physicalCardExpDate === undefined) || (!(func18.call(data, "physicalCardExpDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "physicalCardExpDate"}});
errors++;
}
if((data.physicalCardCVC === undefined) || (!(func18.call(data, "physicalCardCVC")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "physicalCardCVC"}});
errors++;
}
if(data.physicalCardCVC !== undefined && func18.call(data, "physicalCardCVC")){
if(!(validate147(data.physicalCardCVC, {instancePath:instancePath+"/physicalCardCVC"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.physicalCardExpDate !== undefined && func18.call(data, "physicalCardExpDate")){
if(!(validate36(data.physicalCardExpDate, {instancePath:instancePath+"/physicalCardExpDate"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.physicalCardNo !== undefined && func18.call(data, "physicalCardNo")){
if(!(validate50(data.physicalCardNo, {instancePath:instancePath+"/physicalCardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const check70 = validate268;

function validate268(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.mobileCardNo === undefined) || (!(func18.call(data, "mobileCardNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mobileCardNo"}});
errors++;
}
if((data.par === undefined) || (!(func18.call(data, "par")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if(data.mobileCardNo !== undefined && func18.call(data, "mobileCardNo")){
if(!(validate29(data.mobileCardNo, {instancePath:instancePath+"/mobileCardNo"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate127(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
validate268.errors = vErrors;
return errors === 0;
}

const check71 = validate272;

function validate272(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(((((data1 === "000_002") || (data1 === "003_001")) || (data1 === "003_012")) || (data1 === "003_013")) || (data1 === "003_014"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 003_001, 003_012, 003_013, 003_014"}});
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
validate272.errors = vErrors;
return errors === 0;
}

const check72 = validate274;

function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Male") || (data === "Female"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "Male, Female"}});
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate279(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Korean") || (data === "Foreigner"))){
(vErrors ??= []).push({instancePath,keyword:"exactEnum",params:{keyword: "enum", limit: "Korean, Foreigner"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath=""}={}){
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
if((data.birthDate === undefined) || (!(func18.call(data, "birthDate")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "birthDate"}});
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
if((data.userName === undefined) || (!(func18.call(data, "userName")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userName"}});
errors++;
}
if((data.mobileNumber === undefined) || (!(func18.call(data, "mobileNumber")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mobileNumber"}});
errors++;
}
if((data.email === undefined) || (!(func18.call(data, "email")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.birthDate !== undefined && func18.call(data, "birthDate")){
if(!(validate85(data.birthDate, {instancePath:instancePath+"/birthDate"}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined && func18.call(data, "ci")){
if(!(validate106(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined && func18.call(data, "email")){
let data2 = data.email;
if(typeof data2 === "string"){
if(func0(data2) > 50){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 50}});
errors++;
}
if(func0(data2) < 1){
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
if(!(validate277(data.gender, {instancePath:instancePath+"/gender"}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.loginId !== undefined && func18.call(data, "loginId")){
if(!(validate279(data.loginId, {instancePath:instancePath+"/loginId"}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.loginPassword !== undefined && func18.call(data, "loginPassword")){
if(!(validate93(data.loginPassword, {instancePath:instancePath+"/loginPassword"}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.mobileNumber !== undefined && func18.call(data, "mobileNumber")){
if(!(validate194(data.mobileNumber, {instancePath:instancePath+"/mobileNumber"}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined && func18.call(data, "nationality")){
if(!(validate283(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.userName !== undefined && func18.call(data, "userName")){
if(!(validate88(data.userName, {instancePath:instancePath+"/userName"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const check73 = validate286;

function validate286(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userId === undefined) || (!(func18.call(data, "userId")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.basicCardInfo !== undefined && func18.call(data, "basicCardInfo")){
let data0 = data.basicCardInfo;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.par === undefined) || (!(func18.call(data0, "par")))){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo",keyword:"required",params:{missingProperty: "par"}});
errors++;
}
if((data0.cardNo === undefined) || (!(func18.call(data0, "cardNo")))){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo",keyword:"required",params:{missingProperty: "cardNo"}});
errors++;
}
if((data0.expiryDate === undefined) || (!(func18.call(data0, "expiryDate")))){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo",keyword:"required",params:{missingProperty: "expiryDate"}});
errors++;
}
if((data0.serviceId === undefined) || (!(func18.call(data0, "serviceId")))){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo",keyword:"required",params:{missingProperty: "serviceId"}});
errors++;
}
if(data0.cardNo !== undefined && func18.call(data0, "cardNo")){
if(!(validate29(data0.cardNo, {instancePath:instancePath+"/basicCardInfo/cardNo"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data0.expiryDate !== undefined && func18.call(data0, "expiryDate")){
let data2 = data0.expiryDate;
if(typeof data2 === "string"){
if(func0(data2) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo/expiryDate",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(func0(data2) < 6){
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo/expiryDate",keyword:"minLength",params:{limit: 6}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo/expiryDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.par !== undefined && func18.call(data0, "par")){
if(!(validate127(data0.par, {instancePath:instancePath+"/basicCardInfo/par"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data0.serviceId !== undefined && func18.call(data0, "serviceId")){
if(!(validate144(data0.serviceId, {instancePath:instancePath+"/basicCardInfo/serviceId"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/basicCardInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate97(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
let data6 = data.response;
if(data6 && typeof data6 == "object" && !Array.isArray(data6) && !(decimalBrand in data6)){
if(data6.code !== undefined && func18.call(data6, "code")){
let data7 = data6.code;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data7 === "000_000")){
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
validate286.errors = vErrors;
return errors === 0;
}

const check74 = validate292;

function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(((data1 === "000_002") || (data1 === "000_003")) || (data1 === "000_015"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 000_003, 000_015"}});
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
validate292.errors = vErrors;
return errors === 0;
}

const check75 = validate294;

function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.userInfo === undefined) || (!(func18.call(data, "userInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userInfo"}});
errors++;
}
if((data.cardInfo === undefined) || (!(func18.call(data, "cardInfo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardInfo"}});
errors++;
}
if(data.cardInfo !== undefined && func18.call(data, "cardInfo")){
let data0 = data.cardInfo;
if(data0 && typeof data0 == "object" && !Array.isArray(data0) && !(decimalBrand in data0)){
if((data0.oldCardNo === undefined) || (!(func18.call(data0, "oldCardNo")))){
(vErrors ??= []).push({instancePath:instancePath+"/cardInfo",keyword:"required",params:{missingProperty: "oldCardNo"}});
errors++;
}
if(data0.oldCardNo !== undefined && func18.call(data0, "oldCardNo")){
if(!(validate50(data0.oldCardNo, {instancePath:instancePath+"/cardInfo/oldCardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cardInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.userInfo !== undefined && func18.call(data, "userInfo")){
let data2 = data.userInfo;
if(data2 && typeof data2 == "object" && !Array.isArray(data2) && !(decimalBrand in data2)){
if((data2.userId === undefined) || (!(func18.call(data2, "userId")))){
(vErrors ??= []).push({instancePath:instancePath+"/userInfo",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if((data2.addressInfo === undefined) || (!(func18.call(data2, "addressInfo")))){
(vErrors ??= []).push({instancePath:instancePath+"/userInfo",keyword:"required",params:{missingProperty: "addressInfo"}});
errors++;
}
if(data2.addressInfo !== undefined && func18.call(data2, "addressInfo")){
if(!(validate176(data2.addressInfo, {instancePath:instancePath+"/userInfo/addressInfo"}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data2.userId !== undefined && func18.call(data2, "userId")){
if(!(validate42(data2.userId, {instancePath:instancePath+"/userInfo/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userInfo",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const check76 = validate298;

function validate298(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data) && !(decimalBrand in data)){
if((data.cardApplyNo === undefined) || (!(func18.call(data, "cardApplyNo")))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cardApplyNo"}});
errors++;
}
if(data.cardApplyNo !== undefined && func18.call(data, "cardApplyNo")){
if(!(validate182(data.cardApplyNo, {instancePath:instancePath+"/cardApplyNo"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
validate298.errors = vErrors;
return errors === 0;
}

const check77 = validate301;

function validate301(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(((((((((data1 === "000_002") || (data1 === "001_006")) || (data1 === "003_004")) || (data1 === "003_005")) || (data1 === "003_006")) || (data1 === "003_007")) || (data1 === "003_008")) || (data1 === "003_009")) || (data1 === "003_010"))){
(vErrors ??= []).push({instancePath:instancePath+"/response/code",keyword:"exactEnum",params:{keyword: "enum", limit: "000_002, 001_006, 003_004, 003_005, 003_006, 003_007, 003_008, 003_009, 003_010"}});
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
validate301.errors = vErrors;
return errors === 0;
}

const check78 = validate303;

function validate303(data, {instancePath=""}={}){
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
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, 999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999"}});
errors++;
}
}
}
if(data.cardNo !== undefined && func18.call(data, "cardNo")){
if(!(validate50(data.cardNo, {instancePath:instancePath+"/cardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate303.errors = vErrors;
return errors === 0;
}

const check79 = validate305;

function validate305(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate305.errors = vErrors;
return errors === 0;
}

const check80 = validate307;
const obj6 = 999999999999999999n;

function validate307(data, {instancePath=""}={}){
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
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
let data1 = data.userId;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func25(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data1)){
if(func27(data1, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data1, obj6) > 0){
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
validate307.errors = vErrors;
return errors === 0;
}

const check81 = validate309;

function validate309(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate309.errors = vErrors;
return errors === 0;
}

const check82 = validate311;

function validate311(data, {instancePath=""}={}){
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
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, 999999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "999999999999"}});
errors++;
}
}
}
if(data.fromCardNo !== undefined && func18.call(data, "fromCardNo")){
if(!(validate50(data.fromCardNo, {instancePath:instancePath+"/fromCardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.toCardNo !== undefined && func18.call(data, "toCardNo")){
if(!(validate50(data.toCardNo, {instancePath:instancePath+"/toCardNo"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const check83 = validate315;

function validate316(data, {instancePath=""}={}){
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
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data0, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.month !== undefined && func18.call(data, "month")){
let data1 = data.month;
if(!((typeof data1 == "number" ? Number.isInteger(data1) : func25(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data1)){
if(func27(data1, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data1, 9999999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999999"}});
errors++;
}
}
}
if(data.once !== undefined && func18.call(data, "once")){
let data2 = data.once;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func25(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data2)){
if(func27(data2, 0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/once",keyword:"exactBounds",params:{keyword: "minimum", limit: "0"}});
errors++;
}
if(func27(data2, 9999999999) > 0){
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
validate316.errors = vErrors;
return errors === 0;
}


function validate315(data, {instancePath=""}={}){
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
if(!(validate316(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

const check84 = validate320;

function validate320(data, {instancePath=""}={}){
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
if(!((typeof data0 == "number" ? Number.isInteger(data0) : func25(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data0)){
if(func27(data0, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data0, 9999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}});
errors++;
}
}
}
if(data.par !== undefined && func18.call(data, "par")){
if(!(validate64(data.par, {instancePath:instancePath+"/par"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.thresholdBalance !== undefined && func18.call(data, "thresholdBalance")){
let data2 = data.thresholdBalance;
if(!((typeof data2 == "number" ? Number.isInteger(data2) : func25(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactType",params:{keyword: "type", limit: "integer"}});
errors++;
}
if(func26(data2)){
if(func27(data2, 1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactBounds",params:{keyword: "minimum", limit: "1"}});
errors++;
}
if(func27(data2, 9999999) > 0){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdBalance",keyword:"exactBounds",params:{keyword: "maximum", limit: "9999999"}});
errors++;
}
}
}
if(data.userId !== undefined && func18.call(data, "userId")){
if(!(validate42(data.userId, {instancePath:instancePath+"/userId"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}

export const approvePaymentChecks = {
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

export const cancelChargeChecks = {
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

export const cancelPaymentChecks = {
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

export const chargeCardChecks = {
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
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
      },
    },
  },
};

export const checkAccountHolderChecks = {
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
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
      },
    },
  },
};

export const checkLoginIdChecks = {
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
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
        "application/json": check28,
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
    "application/json": check29,
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
        "application/json": check23,
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
    "application/json": check30,
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
        "application/json": check23,
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
    "application/json": check29,
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
        "application/json": check23,
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
        "application/json": check23,
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
    "application/json": check29,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check33,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check29,
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
        "application/json": check23,
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
    "application/json": check35,
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
        "application/json": check23,
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
    "application/json": check37,
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
        "application/json": check23,
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
        "application/json": check23,
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
    "application/json": check40,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check41,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check42,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check43,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check44,
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
        "application/json": check23,
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
    "application/json": check45,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check46,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check47,
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
        "application/json": check23,
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
    "application/json": check29,
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
        "application/json": check23,
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
    "application/json": check40,
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
        "application/json": check23,
      },
    },
  },
};

export const issuePrepaidCardChecks = {
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
    "application/json": check50,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check51,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check52,
      },
    },
  },
};

export const listCardGiftsChecks = {
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
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check54,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check55,
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
    "application/json": check57,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check58,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
      },
    },
  },
};

export const listTermsChecks = {
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
        "application/json": check60,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
      },
    },
  },
};

export const listTransactionsChecks = {
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
        "application/json": check20,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check62,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check63,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check64,
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
    "application/json": check29,
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
        "application/json": check23,
      },
    },
  },
};

export const registerBankAccountChecks = {
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
    "application/json": check65,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check66,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check67,
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
    "application/json": check68,
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
        "application/json": check23,
      },
    },
  },
};

export const registerPhysicalCardChecks = {
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
    "application/json": check69,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check70,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check71,
      },
    },
  },
};

export const registerUserChecks = {
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
    "application/json": check72,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check73,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check74,
      },
    },
  },
};

export const reissueExpiringCardChecks = {
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
    "application/json": check75,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check76,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check77,
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
    "application/json": check78,
  },
  "responses": {
    "200": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check79,
      },
    },
    "400": {
      "headers": {
        "x-km-correlation-id": check9,
        "x-km-crypto-key-id": check10,
      },
      "body": {
        "application/json": check23,
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
    "application/json": check80,
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
        "application/json": check81,
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
    "application/json": check82,
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
        "application/json": check23,
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
    "application/json": check29,
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
        "application/json": check23,
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
    "application/json": check83,
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
        "application/json": check52,
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
    "application/json": check84,
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
        "application/json": check23,
      },
    },
  },
};

export const checks = {
  "approvePayment": approvePaymentChecks,
  "cancelCharge": cancelChargeChecks,
  "cancelPayment": cancelPaymentChecks,
  "changeCardStatus": changeCardStatusChecks,
  "chargeCard": chargeCardChecks,
  "checkAccountHolder": checkAccountHolderChecks,
  "checkLoginId": checkLoginIdChecks,
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
  "issuePrepaidCard": issuePrepaidCardChecks,
  "listCardGifts": listCardGiftsChecks,
  "listCards": listCardsChecks,
  "listMileageCards": listMileageCardsChecks,
  "listTerms": listTermsChecks,
  "listTransactions": listTransactionsChecks,
  "refundCard": refundCardChecks,
  "registerAutoChargeAccount": registerAutoChargeAccountChecks,
  "registerBankAccount": registerBankAccountChecks,
  "registerPaymentAutoCharge": registerPaymentAutoChargeChecks,
  "registerPhysicalCard": registerPhysicalCardChecks,
  "registerUser": registerUserChecks,
  "reissueExpiringCard": reissueExpiringCardChecks,
  "requestBarcodeText": requestBarcodeTextChecks,
  "terminateCard": terminateCardChecks,
  "transferBalance": transferBalanceChecks,
  "unregisterUser": unregisterUserChecks,
  "updateCardPaymentLimit": updateCardPaymentLimitChecks,
  "updateLowerLimitCharge": updateLowerLimitChargeChecks,
};
