// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["productOrder.list input"] = validate0;
const schema0 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string"},"externalId":{"type":"string"},"account":{"type":"string"},"contact":{"type":"string"},"consumer":{"type":"string"},"fields":{"type":"string"},"limit":{"$ref":"pack:/$defs/orderLimit"},"offset":{"$ref":"pack:/$defs/orderOffset"}},"$id":"pack:/check0"};
const schema1 = {"type":"integer","minimum":1,"maximum":100,"$id":"pack:/$defs/orderLimit"};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderLimit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/orderLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/orderLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/orderLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema2 = {"type":"integer","minimum":0,"$id":"pack:/$defs/orderOffset"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderOffset" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/orderOffset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/orderOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "state") || (key0 === "externalId")) || (key0 === "account")) || (key0 === "contact")) || (key0 === "consumer")) || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err2 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
if(typeof data.contact !== "string"){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err5 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined){
if(!(validate1(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : (validate1.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.offset !== undefined){
if(!(validate3(data.offset, {instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : (validate3.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.list output"] = validate5;
const schema3 = {"type":"array","items":{"$ref":"pack:/$defs/productOrder"},"$id":"pack:/check1"};
const schema4 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"orderId":{"type":"string"},"orderDate":{"type":"string"},"state":{"type":"string"},"version":{"type":["string","number"]},"ponr":{"type":["string","boolean"]},"orderCurrency":{"type":"string"},"currencyCode":{"type":"string"},"committedDueDate":{"type":"string"},"expectedCompletionDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"requestedStartDate":{"type":"string"},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannel"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNote"}},"productOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/productOrderItem"}},"relatedParty":{"type":"array","items":{"anyOf":[{"$ref":"pack:/$defs/orderPartyRole"},{"$ref":"pack:/$defs/orderParty"}]}},"@type":{"type":"string"}},"$id":"pack:/$defs/productOrder"};
const schema5 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"$id":"pack:/$defs/orderChannel"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderChannel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderChannel/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderChannel/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderChannel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"id":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema6 = {"type":"object","properties":{"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"},"text":{"type":"string"}},"$id":"pack:/$defs/orderNote"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNote" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderNote/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err1 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/orderNote/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err2 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/orderNote/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/orderNote/properties/text/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderNote/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"id":true,"author":true,"date":true,"text":true},"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string"},"actionReason":{"type":"string"},"state":{"type":"string"},"version":{"type":["string","number"]},"quantity":{"type":["number","string"]},"ponr":{"type":["string","boolean"]},"committedDueDate":{"type":"string"},"product":{"$ref":"pack:/$defs/orderedProduct"},"productOffering":{"$ref":"pack:/$defs/productOffering"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"itemPrice":{"type":"array","items":{"$ref":"pack:/$defs/itemPrice"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventory"}},"billingAccount":{"$ref":"pack:/$defs/billingAccount"},"payment":{"$ref":"pack:/$defs/orderPayment"},"@type":{"type":"string"}},"$id":"pack:/$defs/productOrderItem"};
const schema8 = {"type":"object","properties":{"id":{"type":"string"},"place":{"$ref":"pack:/$defs/orderPlace"},"productCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristic"}},"productRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationship"}},"productSpecification":{"$ref":"pack:/$defs/orderSpecification"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContact"}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedProduct"};
const schema9 = {"type":"object","properties":{"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPlace"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlace" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPlace/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err1 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPlace/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderPlace/type",keyword:"type",params:{type: "object"}};
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
validate13.evaluated = {"props":{"id":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema10 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"previousValue":{"type":"string"},"valueType":{"type":"string"}},"$id":"pack:/$defs/characteristic"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/characteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/characteristic/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/characteristic/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.previousValue !== undefined){
if(typeof data.previousValue !== "string"){
const err2 = {instancePath:instancePath+"/previousValue",schemaPath:"#/$defs/characteristic/properties/previousValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.valueType !== undefined){
if(typeof data.valueType !== "string"){
const err3 = {instancePath:instancePath+"/valueType",schemaPath:"#/$defs/characteristic/properties/valueType/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/characteristic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"name":true,"value":true,"previousValue":true,"valueType":true},"dynamicProps":false,"dynamicItems":false};

const schema11 = {"type":"object","properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/inventoryRelationship"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/inventoryRelationship" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/inventoryRelationship/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.relationshipType !== undefined){
if(typeof data.relationshipType !== "string"){
const err1 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/inventoryRelationship/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/inventoryRelationship/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"id":true,"relationshipType":true},"dynamicProps":false,"dynamicItems":false};

const schema12 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"internalVersion":{"type":"string"},"internalId":{"type":"string"},"externalVersion":{"type":"string"},"@version":{"type":"string"},"sys_id":{"type":"string"},"status":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderSpecification"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderSpecification" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderSpecification/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderSpecification/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/orderSpecification/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err3 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/orderSpecification/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err4 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/orderSpecification/properties/internalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.externalVersion !== undefined){
if(typeof data.externalVersion !== "string"){
const err5 = {instancePath:instancePath+"/externalVersion",schemaPath:"#/$defs/orderSpecification/properties/externalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@version"] !== undefined){
if(typeof data["@version"] !== "string"){
const err6 = {instancePath:instancePath+"/@version",schemaPath:"#/$defs/orderSpecification/properties/%40version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err7 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/orderSpecification/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/orderSpecification/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderSpecification/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/$defs/orderSpecification/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"id":true,"name":true,"version":true,"internalVersion":true,"internalId":true,"externalVersion":true,"@version":true,"sys_id":true,"status":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/lineContact"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContact" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/lineContact/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/lineContact/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err2 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/lineContact/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err3 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/lineContact/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/lineContact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/lineContact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err6 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContact/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContact/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/lineContact/type",keyword:"type",params:{type: "object"}};
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
validate21.evaluated = {"props":{"id":true,"name":true,"firstName":true,"lastName":true,"email":true,"phone":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProduct" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedProduct/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate13(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : (validate13.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
let data2 = data.productCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data2[i0], {instancePath:instancePath+"/productCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : (validate15.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/productCharacteristic",schemaPath:"#/$defs/orderedProduct/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productRelationship !== undefined){
let data4 = data.productRelationship;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data4[i1], {instancePath:instancePath+"/productRelationship/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : (validate17.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/productRelationship",schemaPath:"#/$defs/orderedProduct/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.productSpecification !== undefined){
if(!(validate19(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : (validate19.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data7 = data.relatedParty;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data7[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : (validate21.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProduct/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProduct/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/orderedProduct/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"id":true,"place":true,"productCharacteristic":true,"productRelationship":true,"productSpecification":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema14 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"internalVersion":{"type":"string"},"internalId":{"type":"string"}},"$id":"pack:/$defs/productOffering"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOffering" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOffering/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOffering/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOffering/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err3 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productOffering/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err4 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/productOffering/properties/internalId/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/productOffering/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"id":true,"name":true,"version":true,"internalVersion":true,"internalId":true},"dynamicProps":false,"dynamicItems":false};

const schema15 = {"type":"object","properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/itemRelationship"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationship" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/itemRelationship/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.relationshipType !== undefined){
if(typeof data.relationshipType !== "string"){
const err1 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationship/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationship/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"id":true,"relationshipType":true},"dynamicProps":false,"dynamicItems":false};

const schema16 = {"type":"object","properties":{"priceType":{"type":"string"},"recurringChargePeriod":{"type":"string"},"price":{"type":"object","properties":{"taxIncludedAmount":{"$ref":"pack:/$defs/orderAmount"}}}},"$id":"pack:/$defs/itemPrice"};
const schema17 = {"type":"object","properties":{"value":{"type":["number","string"]},"unit":{"type":"string"}},"$id":"pack:/$defs/orderAmount"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderAmount" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/orderAmount/properties/value/type",keyword:"type",params:{type: schema17.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err1 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/orderAmount/properties/unit/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderAmount/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"value":true,"unit":true},"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemPrice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priceType !== undefined){
if(typeof data.priceType !== "string"){
const err0 = {instancePath:instancePath+"/priceType",schemaPath:"#/$defs/itemPrice/properties/priceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recurringChargePeriod !== undefined){
if(typeof data.recurringChargePeriod !== "string"){
const err1 = {instancePath:instancePath+"/recurringChargePeriod",schemaPath:"#/$defs/itemPrice/properties/recurringChargePeriod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.taxIncludedAmount !== undefined){
if(!(validate29(data2.taxIncludedAmount, {instancePath:instancePath+"/price/taxIncludedAmount",parentData:data2,parentDataProperty:"taxIncludedAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : (validate29.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPrice/properties/price/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/itemPrice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"priceType":true,"recurringChargePeriod":true,"price":true},"dynamicProps":false,"dynamicItems":false};

const schema18 = {"type":"object","properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventory"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalProductInventoryId !== undefined){
if(typeof data.externalProductInventoryId !== "string"){
const err0 = {instancePath:instancePath+"/externalProductInventoryId",schemaPath:"#/$defs/externalInventory/properties/externalProductInventoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/externalInventory/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"externalProductInventoryId":true},"dynamicProps":false,"dynamicItems":false};

const schema19 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"active":{"type":["boolean","string"]},"@type":{"type":"string"}},"$id":"pack:/$defs/billingAccount"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/billingAccount" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/billingAccount/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/billingAccount/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/billingAccount/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.active !== undefined){
let data3 = data.active;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/billingAccount/properties/active/type",keyword:"type",params:{type: schema19.properties.active.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccount/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/billingAccount/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"id":true,"name":true,"status":true,"active":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema20 = {"type":"object","properties":{"id":{"type":"string"},"paymentMethod":{"type":"string"},"paymentMethodType":{"type":"string"},"paymentReferenceId":{"type":"string"}},"$id":"pack:/$defs/orderPayment"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPayment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPayment/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paymentMethod !== undefined){
if(typeof data.paymentMethod !== "string"){
const err1 = {instancePath:instancePath+"/paymentMethod",schemaPath:"#/$defs/orderPayment/properties/paymentMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paymentMethodType !== undefined){
if(typeof data.paymentMethodType !== "string"){
const err2 = {instancePath:instancePath+"/paymentMethodType",schemaPath:"#/$defs/orderPayment/properties/paymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paymentReferenceId !== undefined){
if(typeof data.paymentReferenceId !== "string"){
const err3 = {instancePath:instancePath+"/paymentReferenceId",schemaPath:"#/$defs/orderPayment/properties/paymentReferenceId/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderPayment/type",keyword:"type",params:{type: "object"}};
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
validate36.evaluated = {"props":{"id":true,"paymentMethod":true,"paymentMethodType":true,"paymentReferenceId":true},"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItem/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItem/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err2 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/productOrderItem/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/productOrderItem/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOrderItem/properties/version/type",keyword:"type",params:{type: schema7.properties.version.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data5 = data.quantity;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/productOrderItem/properties/quantity/type",keyword:"type",params:{type: schema7.properties.quantity.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ponr !== undefined){
let data6 = data.ponr;
if((typeof data6 !== "string") && (typeof data6 !== "boolean")){
const err6 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/productOrderItem/properties/ponr/type",keyword:"type",params:{type: schema7.properties.ponr.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err7 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrderItem/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product !== undefined){
if(!(validate12(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : (validate12.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productOffering !== undefined){
if(!(validate24(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : (validate24.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data10 = data.productOrderItemRelationship;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data10[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : (validate26.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItem/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.itemPrice !== undefined){
let data12 = data.itemPrice;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data12[i1], {instancePath:instancePath+"/itemPrice/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : (validate28.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/itemPrice",schemaPath:"#/$defs/productOrderItem/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data14 = data.externalProductInventory;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data14[i2], {instancePath:instancePath+"/externalProductInventory/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : (validate32.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/productOrderItem/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.billingAccount !== undefined){
if(!(validate34(data.billingAccount, {instancePath:instancePath+"/billingAccount",parentData:data,parentDataProperty:"billingAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : (validate34.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
if(!(validate36(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItem/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/$defs/productOrderItem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"id":true,"action":true,"actionReason":true,"state":true,"version":true,"quantity":true,"ponr":true,"committedDueDate":true,"product":true,"productOffering":true,"productOrderItemRelationship":true,"itemPrice":true,"externalProductInventory":true,"billingAccount":true,"payment":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["partyOrPartyRole"],"properties":{"role":{"type":"string"},"partyOrPartyRole":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"},"@type":{"type":"string"}}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPartyRole"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPartyRole" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyOrPartyRole === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPartyRole/required",keyword:"required",params:{missingProperty: "partyOrPartyRole"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err1 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/orderPartyRole/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.partyOrPartyRole !== undefined){
let data1 = data.partyOrPartyRole;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
const err2 = {instancePath:instancePath+"/partyOrPartyRole/id",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err3 = {instancePath:instancePath+"/partyOrPartyRole/name",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.email !== undefined){
if(typeof data1.email !== "string"){
const err4 = {instancePath:instancePath+"/partyOrPartyRole/email",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1["@type"] !== undefined){
if(typeof data1["@type"] !== "string"){
const err5 = {instancePath:instancePath+"/partyOrPartyRole/@type",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/partyOrPartyRole",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyRole/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/orderPartyRole/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"role":true,"partyOrPartyRole":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderParty"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderParty" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderParty/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderParty/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderParty/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderParty/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderParty/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"id":true,"name":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err2 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/productOrder/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err3 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/$defs/productOrder/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.orderId !== undefined){
if(typeof data.orderId !== "string"){
const err4 = {instancePath:instancePath+"/orderId",schemaPath:"#/$defs/productOrder/properties/orderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err5 = {instancePath:instancePath+"/orderDate",schemaPath:"#/$defs/productOrder/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/productOrder/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data7 = data.version;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOrder/properties/version/type",keyword:"type",params:{type: schema4.properties.version.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ponr !== undefined){
let data8 = data.ponr;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err8 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/productOrder/properties/ponr/type",keyword:"type",params:{type: schema4.properties.ponr.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err9 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/$defs/productOrder/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.currencyCode !== undefined){
if(typeof data.currencyCode !== "string"){
const err10 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/$defs/productOrder/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err11 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrder/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expectedCompletionDate !== undefined){
if(typeof data.expectedCompletionDate !== "string"){
const err12 = {instancePath:instancePath+"/expectedCompletionDate",schemaPath:"#/$defs/productOrder/properties/expectedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err13 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/$defs/productOrder/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err14 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/$defs/productOrder/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data15[i0], {instancePath:instancePath+"/channel/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : (validate7.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/productOrder/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9(data17[i1], {instancePath:instancePath+"/note/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/productOrder/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.productOrderItem !== undefined){
let data19 = data.productOrderItem;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data19[i2], {instancePath:instancePath+"/productOrderItem/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/$defs/productOrder/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data21 = data.relatedParty;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs43 = errors;
let valid9 = false;
const _errs44 = errors;
if(!(validate39(data22, {instancePath:instancePath+"/relatedParty/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : (validate39.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
var props0 = {};
props0.role = true;
props0.partyOrPartyRole = true;
props0["@type"] = true;
}
const _errs45 = errors;
if(!(validate41(data22, {instancePath:instancePath+"/relatedParty/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : (validate41.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs45 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.name = true;
props0["@referredType"] = true;
props0["@type"] = true;
}
}
if(!valid9){
const err18 = {instancePath:instancePath+"/relatedParty/" + i3,schemaPath:"#/$defs/productOrder/properties/relatedParty/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/productOrder/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrder/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/$defs/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : (validate6.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.get input"] = validate44;
const schema23 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check2"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
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
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.get output"] = validate45;
const schema24 = {"$ref":"pack:/$defs/productOrder","$id":"pack:/check3"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : (validate6.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["productOrder.update input"] = validate47;
const schema25 = {"type":"object","required":["id"],"additionalProperties":false,"if":{"required":["changeType"]},"else":{"properties":{"productOrderItem":{"type":"array","items":{"type":"object","required":["action"]}}}},"properties":{"id":{"type":"string"},"productOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/productOrderItemUpdate"}},"changeType":{"type":"string","enum":["nonProduct"]},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/productOrderPartyUpdate"}},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannelInput"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"orderCurrency":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"@type":{"type":"string","enum":["ProductOrder"]}},"$id":"pack:/check4"};
const func0 = Object.prototype.hasOwnProperty;
const schema26 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/productOrderItemInput/properties/id"},"action":{"$ref":"pack:/$defs/productOrderItemInput/properties/action"},"revisionOperation":{"type":"string"},"productOffering":{"$ref":"pack:/$defs/productOrderItemInput/properties/productOffering"},"product":{"$ref":"pack:/$defs/orderedProductUpdate"},"quantity":{"$ref":"pack:/$defs/productOrderItemInput/properties/quantity"},"actionReason":{"$ref":"pack:/$defs/productOrderItemInput/properties/actionReason"},"committedDueDate":{"$ref":"pack:/$defs/productOrderItemInput/properties/committedDueDate"},"itemPrice":{"$ref":"pack:/$defs/productOrderItemInput/properties/itemPrice"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipUpdate"}},"externalProductInventory":{"$ref":"pack:/$defs/productOrderItemInput/properties/externalProductInventory"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactUpdate"}},"@type":{"$ref":"pack:/$defs/productOrderItemInput/properties/@type"}},"if":{"properties":{"action":{"enum":["change","delete"]}},"required":["action"]},"then":{"required":["product"],"properties":{"product":{"type":"object","required":["id"]}}},"$id":"pack:/$defs/productOrderItemUpdate"};
const schema27 = {"type":"string","maxLength":40,"$id":"pack:/$defs/productOrderItemInput/properties/id"};
const func2 = lengthOf;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/id/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","enum":["add","change","delete","no-change","resume","suspend"],"$id":"pack:/$defs/productOrderItemInput/properties/action"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/action" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "add") || (data === "change")) || (data === "delete")) || (data === "no-change")) || (data === "resume")) || (data === "suspend"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"$ref":"pack:/$defs/productOfferingInput","$id":"pack:/$defs/productOrderItemInput/properties/productOffering"};
const schema30 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"internalId":{"type":"string"}},"$id":"pack:/$defs/productOfferingInput"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOfferingInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productOfferingInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "internalId"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOfferingInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOfferingInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOfferingInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err4 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productOfferingInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOfferingInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err6 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/productOfferingInput/properties/internalId/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/productOfferingInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/productOffering" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : (validate54.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/orderedProductInput/properties/id"},"productSpecification":{"$ref":"pack:/$defs/orderedProductInput/properties/productSpecification"},"productCharacteristic":{"$ref":"pack:/$defs/orderedProductInput/properties/productCharacteristic"},"place":{"$ref":"pack:/$defs/orderedProductInput/properties/place"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactUpdate"}},"productRelationship":{"$ref":"pack:/$defs/orderedProductInput/properties/productRelationship"},"isBundle":{"$ref":"pack:/$defs/orderedProductInput/properties/isBundle"},"@type":{"$ref":"pack:/$defs/orderedProductInput/properties/@type"}},"$id":"pack:/$defs/orderedProductUpdate"};
const schema32 = {"type":"string","$id":"pack:/$defs/orderedProductInput/properties/id"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"$ref":"pack:/$defs/productSpecificationInput","$id":"pack:/$defs/orderedProductInput/properties/productSpecification"};
const schema34 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"externalVersion":{"type":"string"},"@version":{"type":"string"},"@type":{"type":"string","enum":["ProductSpecificationRef"]}},"$id":"pack:/$defs/productSpecificationInput"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productSpecificationInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "externalVersion")) || (key0 === "@version")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productSpecificationInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productSpecificationInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err4 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productSpecificationInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productSpecificationInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalVersion !== undefined){
if(typeof data.externalVersion !== "string"){
const err6 = {instancePath:instancePath+"/externalVersion",schemaPath:"#/$defs/productSpecificationInput/properties/externalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@version"] !== undefined){
if(typeof data["@version"] !== "string"){
const err7 = {instancePath:instancePath+"/@version",schemaPath:"#/$defs/productSpecificationInput/properties/%40version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productSpecificationInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data6 === "ProductSpecificationRef")){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productSpecificationInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema34.properties["@type"].enum}};
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
else {
const err10 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productSpecification" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : (validate61.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"},"$id":"pack:/$defs/orderedProductInput/properties/productCharacteristic"};
const schema36 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"previousValue":{"type":"string"},"valueType":{"type":"string"}},"$id":"pack:/$defs/characteristicInput"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/characteristicInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "value")) || (key0 === "previousValue")) || (key0 === "valueType"))){
const err0 = {instancePath,schemaPath:"#/$defs/characteristicInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/characteristicInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/characteristicInput/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.previousValue !== undefined){
if(typeof data.previousValue !== "string"){
const err3 = {instancePath:instancePath+"/previousValue",schemaPath:"#/$defs/characteristicInput/properties/previousValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueType !== undefined){
if(typeof data.valueType !== "string"){
const err4 = {instancePath:instancePath+"/valueType",schemaPath:"#/$defs/characteristicInput/properties/valueType/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/characteristicInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productCharacteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : (validate65.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"$ref":"pack:/$defs/orderPlaceInput","$id":"pack:/$defs/orderedProductInput/properties/place"};
const schema38 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/locationId"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPlaceInput"};
const schema39 = {"type":"string","$id":"pack:/$defs/locationId"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/locationId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/locationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlaceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate70(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : (validate70.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err2 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPlaceInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/place" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : (validate69.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/lineContactInput/properties/id"},"firstName":{"$ref":"pack:/$defs/lineContactInput/properties/firstName"},"lastName":{"$ref":"pack:/$defs/lineContactInput/properties/lastName"},"email":{"$ref":"pack:/$defs/lineContactInput/properties/email"},"phone":{"$ref":"pack:/$defs/lineContactInput/properties/phone"},"@referredType":{"$ref":"pack:/$defs/lineContactInput/properties/@referredType"},"@type":{"$ref":"pack:/$defs/lineContactInput/properties/@type"}},"$id":"pack:/$defs/lineContactUpdate"};
const schema41 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/id"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/firstName"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/firstName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/lastName"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/lastName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/email"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/email" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/phone"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/phone" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","enum":["OrderLineItemContact"],"$id":"pack:/$defs/lineContactInput/properties/@referredType"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/@referredType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "OrderLineItemContact")){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@referredType/enum",keyword:"enum",params:{allowedValues: schema46.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"string","enum":["RelatedParty"],"$id":"pack:/$defs/lineContactInput/properties/@type"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "RelatedParty")){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "@referredType")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate75(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : (validate75.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.firstName !== undefined){
if(!(validate77(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : (validate77.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate79(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : (validate79.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate81(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : (validate81.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate83(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : (validate83.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@referredType"] !== undefined){
if(!(validate85(data["@referredType"], {instancePath:instancePath+"/@referredType",parentData:data,parentDataProperty:"@referredType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : (validate85.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(!(validate87(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : (validate87.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/lineContactUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"},"$id":"pack:/$defs/orderedProductInput/properties/productRelationship"};
const schema49 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/inventoryRelationshipInput"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/inventoryRelationshipInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err0 = {instancePath,schemaPath:"#/$defs/inventoryRelationshipInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/inventoryRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.relationshipType !== undefined){
if(typeof data.relationshipType !== "string"){
const err2 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/inventoryRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/inventoryRelationshipInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productRelationship" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : (validate91.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"boolean","$id":"pack:/$defs/orderedProductInput/properties/isBundle"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/isBundle" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/isBundle/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"string","enum":["Product"],"$id":"pack:/$defs/orderedProductInput/properties/@type"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "Product")){
const err1 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "productSpecification")) || (key0 === "productCharacteristic")) || (key0 === "place")) || (key0 === "relatedParty")) || (key0 === "productRelationship")) || (key0 === "isBundle")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate58(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : (validate58.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productSpecification !== undefined){
if(!(validate60(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : (validate60.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
if(!(validate64(data.productCharacteristic, {instancePath:instancePath+"/productCharacteristic",parentData:data,parentDataProperty:"productCharacteristic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : (validate64.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate68(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : (validate68.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data4 = data.relatedParty;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data4[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : (validate74.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProductUpdate/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productRelationship !== undefined){
if(!(validate90(data.productRelationship, {instancePath:instancePath+"/productRelationship",parentData:data,parentDataProperty:"productRelationship",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : (validate90.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.isBundle !== undefined){
if(!(validate94(data.isBundle, {instancePath:instancePath+"/isBundle",parentData:data,parentDataProperty:"isBundle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : (validate94.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(!(validate96(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : (validate96.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/orderedProductUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"number","$id":"pack:/$defs/productOrderItemInput/properties/quantity"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/quantity" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","$id":"pack:/$defs/productOrderItemInput/properties/actionReason"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/actionReason" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"string","$id":"pack:/$defs/productOrderItemInput/properties/committedDueDate"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/committedDueDate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"array","items":{"$ref":"pack:/$defs/itemPriceInput"},"$id":"pack:/$defs/productOrderItemInput/properties/itemPrice"};
const schema56 = {"type":"object","additionalProperties":false,"properties":{"priceType":{"type":"string"},"recurringChargePeriod":{"type":"string"},"price":{"type":"object","additionalProperties":false,"properties":{"taxIncludedAmount":{"$ref":"pack:/$defs/orderAmountInput"},"dutyFreeAmount":{"$ref":"pack:/$defs/orderAmountInput"},"taxRate":{"type":"number"}}},"name":{"type":"string"},"description":{"type":"string"}},"$id":"pack:/$defs/itemPriceInput"};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string"}},"$id":"pack:/$defs/orderAmountInput"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderAmountInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderAmountInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/orderAmountInput/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/orderAmountInput/properties/unit/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/orderAmountInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemPriceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "priceType") || (key0 === "recurringChargePeriod")) || (key0 === "price")) || (key0 === "name")) || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/$defs/itemPriceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.priceType !== undefined){
if(typeof data.priceType !== "string"){
const err1 = {instancePath:instancePath+"/priceType",schemaPath:"#/$defs/itemPriceInput/properties/priceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recurringChargePeriod !== undefined){
if(typeof data.recurringChargePeriod !== "string"){
const err2 = {instancePath:instancePath+"/recurringChargePeriod",schemaPath:"#/$defs/itemPriceInput/properties/recurringChargePeriod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "taxIncludedAmount") || (key1 === "dutyFreeAmount")) || (key1 === "taxRate"))){
const err3 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPriceInput/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.taxIncludedAmount !== undefined){
if(!(validate107(data2.taxIncludedAmount, {instancePath:instancePath+"/price/taxIncludedAmount",parentData:data2,parentDataProperty:"taxIncludedAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : (validate107.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data2.dutyFreeAmount !== undefined){
if(!(validate107(data2.dutyFreeAmount, {instancePath:instancePath+"/price/dutyFreeAmount",parentData:data2,parentDataProperty:"dutyFreeAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : (validate107.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data2.taxRate !== undefined){
let data5 = data2.taxRate;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/price/taxRate",schemaPath:"#/$defs/itemPriceInput/properties/price/properties/taxRate/type",keyword:"type",params:{type: "number"}};
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
const err5 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPriceInput/properties/price/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/itemPriceInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/itemPriceInput/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/itemPriceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/itemPrice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : (validate106.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/itemRelationshipInput/properties/id"},"relationshipType":{"$ref":"pack:/$defs/itemRelationshipInput/properties/relationshipType"}},"$id":"pack:/$defs/itemRelationshipUpdate"};
const schema59 = {"type":"string","$id":"pack:/$defs/itemRelationshipInput/properties/id"};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","enum":["HasChild","HasParent","Requires"],"$id":"pack:/$defs/itemRelationshipInput/properties/relationshipType"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput/properties/relationshipType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "HasChild") || (data === "HasParent")) || (data === "Requires"))){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema60.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate113(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : (validate113.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relationshipType !== undefined){
if(!(validate115(data.relationshipType, {instancePath:instancePath+"/relationshipType",parentData:data,parentDataProperty:"relationshipType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : (validate115.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"},"$id":"pack:/$defs/productOrderItemInput/properties/externalProductInventory"};
const schema62 = {"type":"object","additionalProperties":false,"properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventoryInput"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventoryInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "externalProductInventoryId")){
const err0 = {instancePath,schemaPath:"#/$defs/externalInventoryInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.externalProductInventoryId !== undefined){
if(typeof data.externalProductInventoryId !== "string"){
const err1 = {instancePath:instancePath+"/externalProductInventoryId",schemaPath:"#/$defs/externalInventoryInput/properties/externalProductInventoryId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/externalInventoryInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/externalProductInventory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : (validate119.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string"},"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"}},"$id":"pack:/$defs/orderNoteInput"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/orderNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/orderNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/orderNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/orderNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"string","enum":["ProductOrderItem"],"$id":"pack:/$defs/productOrderItemInput/properties/@type"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "ProductOrderItem")){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema64.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "change") || (data0 === "delete"))){
const err1 = {};
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
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/then/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.product !== undefined){
let data1 = data.product;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemUpdate/then/properties/product/required",keyword:"required",params:{missingProperty: "id"}};
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
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemUpdate/then/properties/product/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.product = true;
props0.action = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema26.properties, key0))){
const err7 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate49(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : (validate49.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate51(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : (validate51.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.revisionOperation !== undefined){
if(typeof data.revisionOperation !== "string"){
const err8 = {instancePath:instancePath+"/revisionOperation",schemaPath:"#/$defs/productOrderItemUpdate/properties/revisionOperation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.productOffering !== undefined){
if(!(validate53(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : (validate53.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.product !== undefined){
if(!(validate57(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : (validate57.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(!(validate99(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : (validate99.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.actionReason !== undefined){
if(!(validate101(data.actionReason, {instancePath:instancePath+"/actionReason",parentData:data,parentDataProperty:"actionReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : (validate101.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.committedDueDate !== undefined){
if(!(validate103(data.committedDueDate, {instancePath:instancePath+"/committedDueDate",parentData:data,parentDataProperty:"committedDueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : (validate103.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.itemPrice !== undefined){
if(!(validate105(data.itemPrice, {instancePath:instancePath+"/itemPrice",parentData:data,parentDataProperty:"itemPrice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : (validate105.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data11 = data.productOrderItemRelationship;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data11[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : (validate112.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItemUpdate/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
if(!(validate118(data.externalProductInventory, {instancePath:instancePath+"/externalProductInventory",parentData:data,parentDataProperty:"externalProductInventory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : (validate118.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data14 = data.note;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate122(data14[i1], {instancePath:instancePath+"/note/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : (validate122.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/productOrderItemUpdate/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data16 = data.relatedParty;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data16[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : (validate74.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/productOrderItemUpdate/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(!(validate125(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : (validate125.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"properties":{"@referredType":{"$ref":"pack:/$defs/productOrderPartyInput/properties/@referredType"},"id":{"$ref":"pack:/$defs/productOrderPartyInput/properties/id"},"name":{"$ref":"pack:/$defs/productOrderPartyInput/properties/name"},"partyOrPartyRole":{"$ref":"pack:/$defs/partyRefUpdate"},"role":{"$ref":"pack:/$defs/productOrderPartyInput/properties/role"},"@type":{"type":"string","enum":["RelatedParty","Account","Contact","Consumer"]}},"if":{"required":["partyOrPartyRole"]},"then":{"required":["@type"],"properties":{"@type":{"enum":["Account","Contact","Consumer"]}}},"allOf":[{"if":{"required":["@type"],"properties":{"@type":{"enum":["Account","Contact","Consumer"]}}},"then":{"required":["partyOrPartyRole"]}}],"dependentRequired":{"role":["partyOrPartyRole"]},"$id":"pack:/$defs/productOrderPartyUpdate"};
const schema66 = {"type":"string","enum":["Customer","CustomerContact","Consumer"],"$id":"pack:/$defs/productOrderPartyInput/properties/@referredType"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/@referredType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/@referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "Customer") || (data === "CustomerContact")) || (data === "Consumer"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/@referredType/enum",keyword:"enum",params:{allowedValues: schema66.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"$ref":"pack:/$defs/partyId","$id":"pack:/$defs/productOrderPartyInput/properties/id"};
const schema68 = {"type":"string","$id":"pack:/$defs/partyId"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/partyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : (validate132.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","$id":"pack:/$defs/productOrderPartyInput/properties/name"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/name" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/partyRefUpdate"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyRefUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/partyRefUpdate/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefUpdate/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"string","$id":"pack:/$defs/productOrderPartyInput/properties/role"};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/role" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["@type"] === undefined) && (missing0 = "@type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(!(((data0 === "Account") || (data0 === "Contact")) || (data0 === "Consumer"))){
const err1 = {};
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
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyOrPartyRole === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/allOf/0/then/required",keyword:"required",params:{missingProperty: "partyOrPartyRole"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.partyOrPartyRole === undefined) && (missing1 = "partyOrPartyRole")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/then/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(!(((data1 === "Account") || (data1 === "Contact")) || (data1 === "Consumer"))){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyUpdate/then/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema65.then.properties["@type"].enum}};
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
var _valid1 = _errs8 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0["@type"] = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "@referredType") || (key0 === "id")) || (key0 === "name")) || (key0 === "partyOrPartyRole")) || (key0 === "role")) || (key0 === "@type"))){
const err8 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(!(validate129(data["@referredType"], {instancePath:instancePath+"/@referredType",parentData:data,parentDataProperty:"@referredType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : (validate129.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate131(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : (validate131.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate135(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : (validate135.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.partyOrPartyRole !== undefined){
if(!(validate137(data.partyOrPartyRole, {instancePath:instancePath+"/partyOrPartyRole",parentData:data,parentDataProperty:"partyOrPartyRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : (validate137.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate139(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : (validate139.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data7 = data["@type"];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyUpdate/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data7 === "RelatedParty") || (data7 === "Account")) || (data7 === "Contact")) || (data7 === "Consumer"))){
const err10 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyUpdate/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema65.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.role !== undefined){
if(data.partyOrPartyRole === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/dependentRequired",keyword:"dependentRequired",params:{property: "role",
    missingProperty: "partyOrPartyRole",
    depsCount: 1,
    deps: "partyOrPartyRole"}};
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
const err12 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"}},"$id":"pack:/$defs/orderChannelInput"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderChannelInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderChannelInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderChannelInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderChannelInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderChannelInput/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderChannelInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.changeType === undefined) && (missing0 = "changeType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrderItem !== undefined){
let data0 = data.productOrderItem;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.action === undefined){
const err1 = {instancePath:instancePath+"/productOrderItem/" + i0,schemaPath:"#/else/properties/productOrderItem/items/required",keyword:"required",params:{missingProperty: "action"}};
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
const err2 = {instancePath:instancePath+"/productOrderItem/" + i0,schemaPath:"#/else/properties/productOrderItem/items/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/else/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
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
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.productOrderItem = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema25.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.productOrderItem !== undefined){
let data3 = data.productOrderItem;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data3[i1], {instancePath:instancePath+"/productOrderItem/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : (validate48.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.changeType !== undefined){
let data5 = data.changeType;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/changeType",schemaPath:"#/properties/changeType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data5 === "nonProduct")){
const err10 = {instancePath:instancePath+"/changeType",schemaPath:"#/properties/changeType/enum",keyword:"enum",params:{allowedValues: schema25.properties.changeType.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data6 = data.relatedParty;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate128(data6[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : (validate128.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channel !== undefined){
let data8 = data.channel;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate142(data8[i3], {instancePath:instancePath+"/channel/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : (validate142.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate122(data10[i4], {instancePath:instancePath+"/note/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : (validate122.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err14 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err15 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err16 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err17 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err18 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err19 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data18 = data["@type"];
if(typeof data18 !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data18 === "ProductOrder")){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema25.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.update output"] = validate145;
const schema73 = {"$ref":"pack:/$defs/productOrder","$id":"pack:/check5"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : (validate6.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["productOrder.cancel input"] = validate147;
const schema74 = {"type":"object","required":["productOrder"],"additionalProperties":false,"properties":{"productOrder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string","enum":["ProductOrder"]}}},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/check6"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productOrder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "productOrder") || (key0 === "cancellationReason")) || (key0 === "requestedCancellationDate")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productOrder !== undefined){
let data0 = data.productOrder;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err2 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "href")) || (key1 === "@referredType"))){
const err3 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err4 = {instancePath:instancePath+"/productOrder/id",schemaPath:"#/properties/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.href !== undefined){
if(typeof data0.href !== "string"){
const err5 = {instancePath:instancePath+"/productOrder/href",schemaPath:"#/properties/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["@referredType"] !== undefined){
let data3 = data0["@referredType"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "ProductOrder")){
const err7 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema74.properties.productOrder.properties["@referredType"].enum}};
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
const err8 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err9 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.cancel output"] = validate148;
const schema75 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"href":{"type":"string"},"state":{"type":"string"},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"productOrder":{"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string"}}},"@type":{"type":"string"}},"$id":"pack:/check7"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err2 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err4 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err5 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.productOrder !== undefined){
let data5 = data.productOrder;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
const err6 = {instancePath:instancePath+"/productOrder/id",schemaPath:"#/properties/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.href !== undefined){
if(typeof data5.href !== "string"){
const err7 = {instancePath:instancePath+"/productOrder/href",schemaPath:"#/properties/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5["@referredType"] !== undefined){
if(typeof data5["@referredType"] !== "string"){
const err8 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err10 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"id":true,"href":true,"state":true,"cancellationReason":true,"requestedCancellationDate":true,"productOrder":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["productOrder.create input"] = validate149;
const schema76 = {"type":"object","required":["productOrderItem"],"additionalProperties":false,"properties":{"productOrderItem":{"type":"array","minItems":1,"items":{"$ref":"pack:/$defs/productOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/productOrderPartyInput"}},"orderCurrency":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"mode":{"type":"string","enum":["async"]},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannelInput"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/productOrderNoteInput"}},"disableCharValueValidation":{"type":"boolean"},"currencyCode":{"type":"string"},"orderDate":{"type":"string"},"href":{"type":"string"},"@type":{"type":"string","enum":["ProductOrder"]}},"$id":"pack:/check8"};
const schema77 = {"type":"object","required":["id","action","productOffering","productOrderItemRelationship"],"additionalProperties":false,"properties":{"id":{"type":"string","maxLength":40},"action":{"type":"string","enum":["add","change","delete","no-change","resume","suspend"]},"productOffering":{"$ref":"pack:/$defs/productOfferingInput"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"product":{"$ref":"pack:/$defs/orderedProductInput"},"quantity":{"type":"number"},"actionReason":{"type":"string"},"committedDueDate":{"type":"string"},"itemPrice":{"type":"array","items":{"$ref":"pack:/$defs/itemPriceInput"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"}},"billingAccount":{"$ref":"pack:/$defs/billingAccountInput"},"payment":{"$ref":"pack:/$defs/orderPaymentInput"},"@type":{"type":"string","enum":["ProductOrderItem"]}},"if":{"properties":{"action":{"enum":["change","delete"]}},"required":["action"]},"then":{"required":["product"],"properties":{"product":{"type":"object","required":["id"]}}},"dependentRequired":{"payment":["billingAccount"]},"$id":"pack:/$defs/productOrderItemInput"};
const schema78 = {"type":"object","required":["id","relationshipType"],"additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string","enum":["HasChild","HasParent","Requires"]}},"$id":"pack:/$defs/itemRelationshipInput"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.relationshipType === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/required",keyword:"required",params:{missingProperty: "relationshipType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/itemRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.relationshipType !== undefined){
let data1 = data.relationshipType;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "HasChild") || (data1 === "HasParent")) || (data1 === "Requires"))){
const err5 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema78.properties.relationshipType.enum}};
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
const err6 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"productSpecification":{"$ref":"pack:/$defs/productSpecificationInput"},"productCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"}},"place":{"$ref":"pack:/$defs/orderPlaceInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactInput"}},"productRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"}},"isBundle":{"type":"boolean"},"@type":{"type":"string","enum":["Product"]}},"$id":"pack:/$defs/orderedProductInput"};
const schema80 = {"type":"object","required":["@referredType"],"additionalProperties":false,"properties":{"@referredType":{"type":"string","enum":["OrderLineItemContact"]},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"id":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty"]}},"$id":"pack:/$defs/lineContactInput"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@referredType"] === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/required",keyword:"required",params:{missingProperty: "@referredType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "@referredType") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "id")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data0 = data["@referredType"];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContactInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "OrderLineItemContact")){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContactInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema80.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err4 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/lineContactInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err5 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/lineContactInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/lineContactInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/lineContactInput/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/lineContactInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContactInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data6 === "RelatedParty")){
const err10 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContactInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema80.properties["@type"].enum}};
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
const err11 = {instancePath,schemaPath:"#/$defs/lineContactInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "productSpecification")) || (key0 === "productCharacteristic")) || (key0 === "place")) || (key0 === "relatedParty")) || (key0 === "productRelationship")) || (key0 === "isBundle")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedProductInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productSpecification !== undefined){
if(!(validate61(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : (validate61.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
let data2 = data.productCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data2[i0], {instancePath:instancePath+"/productCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : (validate65.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/productCharacteristic",schemaPath:"#/$defs/orderedProductInput/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate69(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : (validate69.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data5 = data.relatedParty;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate158(data5[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : (validate158.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProductInput/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.productRelationship !== undefined){
let data7 = data.productRelationship;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate91(data7[i2], {instancePath:instancePath+"/productRelationship/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : (validate91.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/productRelationship",schemaPath:"#/$defs/orderedProductInput/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isBundle !== undefined){
if(typeof data.isBundle !== "boolean"){
const err5 = {instancePath:instancePath+"/isBundle",schemaPath:"#/$defs/orderedProductInput/properties/isBundle/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data10 = data["@type"];
if(typeof data10 !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProductInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data10 === "Product")){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProductInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema79.properties["@type"].enum}};
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
const err8 = {instancePath,schemaPath:"#/$defs/orderedProductInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"active":{"type":"boolean"},"@type":{"type":"string","enum":["BillingAccountRef"]}},"$id":"pack:/$defs/billingAccountInput"};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/billingAccountInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/billingAccountInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "active")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/billingAccountInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/billingAccountInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/billingAccountInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/billingAccountInput/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/billingAccountInput/properties/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data4 = data["@type"];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccountInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data4 === "BillingAccountRef")){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccountInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema81.properties["@type"].enum}};
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
const err8 = {instancePath,schemaPath:"#/$defs/billingAccountInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"paymentMethod":{"type":"string"},"paymentMethodType":{"type":"string"},"paymentReferenceId":{"type":"string"}},"$id":"pack:/$defs/orderPaymentInput"};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPaymentInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "paymentMethod")) || (key0 === "paymentMethodType")) || (key0 === "paymentReferenceId"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPaymentInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paymentMethod !== undefined){
if(typeof data.paymentMethod !== "string"){
const err3 = {instancePath:instancePath+"/paymentMethod",schemaPath:"#/$defs/orderPaymentInput/properties/paymentMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paymentMethodType !== undefined){
if(typeof data.paymentMethodType !== "string"){
const err4 = {instancePath:instancePath+"/paymentMethodType",schemaPath:"#/$defs/orderPaymentInput/properties/paymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.paymentReferenceId !== undefined){
if(typeof data.paymentReferenceId !== "string"){
const err5 = {instancePath:instancePath+"/paymentReferenceId",schemaPath:"#/$defs/orderPaymentInput/properties/paymentReferenceId/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "change") || (data0 === "delete"))){
const err1 = {};
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
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/then/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.product !== undefined){
let data1 = data.product;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemInput/then/properties/product/required",keyword:"required",params:{missingProperty: "id"}};
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
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemInput/then/properties/product/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.product = true;
props0.action = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.action === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.productOffering === undefined){
const err8 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "productOffering"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.productOrderItemRelationship === undefined){
const err9 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "productOrderItemRelationship"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema77.properties, key0))){
const err10 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItemInput/properties/id/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data3 === "add") || (data3 === "change")) || (data3 === "delete")) || (data3 === "no-change")) || (data3 === "resume")) || (data3 === "suspend"))){
const err14 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema77.properties.action.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.productOffering !== undefined){
if(!(validate54(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : (validate54.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data5 = data.productOrderItemRelationship;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data5[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : (validate152.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItemInput/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.product !== undefined){
if(!(validate154(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : (validate154.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
let data8 = data.quantity;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/productOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err17 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/productOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err18 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.itemPrice !== undefined){
let data11 = data.itemPrice;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate106(data11[i1], {instancePath:instancePath+"/itemPrice/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : (validate106.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/itemPrice",schemaPath:"#/$defs/productOrderItemInput/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data13 = data.externalProductInventory;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate119(data13[i2], {instancePath:instancePath+"/externalProductInventory/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : (validate119.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/productOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.billingAccount !== undefined){
if(!(validate164(data.billingAccount, {instancePath:instancePath+"/billingAccount",parentData:data,parentDataProperty:"billingAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : (validate164.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
if(!(validate166(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : (validate166.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data17 = data["@type"];
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItemInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data17 === "ProductOrderItem")){
const err22 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItemInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema77.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.payment !== undefined){
if(data.billingAccount === undefined){
const err23 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/dependentRequired",keyword:"dependentRequired",params:{property: "payment",
    missingProperty: "billingAccount",
    depsCount: 1,
    deps: "billingAccount"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"properties":{"@referredType":{"type":"string","enum":["Customer","CustomerContact","Consumer"]},"id":{"$ref":"pack:/$defs/partyId"},"name":{"type":"string"},"partyOrPartyRole":{"$ref":"pack:/$defs/partyRefInput"},"role":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty","Account","Contact","Consumer","Location"]}},"if":{"required":["partyOrPartyRole"]},"then":{"required":["role","@type"],"properties":{"@type":{"enum":["Account","Contact","Consumer","Location"]}}},"else":{"required":["@referredType"]},"allOf":[{"if":{"required":["@type"],"properties":{"@type":{"enum":["Account","Contact","Consumer","Location"]}}},"then":{"required":["partyOrPartyRole"]}}],"dependentRequired":{"role":["partyOrPartyRole"]},"$id":"pack:/$defs/productOrderPartyInput"};
const schema84 = {"type":"object","required":["id","@type"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@type":{"type":"string","enum":["PartyRef"]},"name":{"type":"string"},"accountNumber":{"type":"string"},"status":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"address":{"type":"string"},"city":{"type":"string"},"postalCode":{"type":"string"},"country":{"type":"string"}},"$id":"pack:/$defs/partyRefInput"};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyRefInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/partyRefInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@type"] === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/partyRefInput/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema84.properties, key0))){
const err2 = {instancePath,schemaPath:"#/$defs/partyRefInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/partyRefInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "PartyRef")){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema84.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/partyRefInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountNumber !== undefined){
if(typeof data.accountNumber !== "string"){
const err7 = {instancePath:instancePath+"/accountNumber",schemaPath:"#/$defs/partyRefInput/properties/accountNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/partyRefInput/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err9 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/partyRefInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err10 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/partyRefInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/partyRefInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/partyRefInput/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err13 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/partyRefInput/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.postalCode !== undefined){
if(typeof data.postalCode !== "string"){
const err14 = {instancePath:instancePath+"/postalCode",schemaPath:"#/$defs/partyRefInput/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err15 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/partyRefInput/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/$defs/partyRefInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["@type"] === undefined) && (missing0 = "@type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(!((((data0 === "Account") || (data0 === "Contact")) || (data0 === "Consumer")) || (data0 === "Location"))){
const err1 = {};
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
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyOrPartyRole === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/allOf/0/then/required",keyword:"required",params:{missingProperty: "partyOrPartyRole"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.partyOrPartyRole === undefined) && (missing1 = "partyOrPartyRole")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/then/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["@type"] === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/then/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(!((((data1 === "Account") || (data1 === "Contact")) || (data1 === "Consumer")) || (data1 === "Location"))){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyInput/then/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema83.then.properties["@type"].enum}};
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
var _valid1 = _errs8 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0["@type"] = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@referredType"] === undefined){
const err8 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/else/required",keyword:"required",params:{missingProperty: "@referredType"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
ifClause0 = "else";
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "@referredType") || (key0 === "id")) || (key0 === "name")) || (key0 === "partyOrPartyRole")) || (key0 === "role")) || (key0 === "@type"))){
const err10 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data2 = data["@referredType"];
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/productOrderPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data2 === "Customer") || (data2 === "CustomerContact")) || (data2 === "Consumer"))){
const err12 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/productOrderPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema83.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate132(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : (validate132.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOrderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.partyOrPartyRole !== undefined){
if(!(validate171(data.partyOrPartyRole, {instancePath:instancePath+"/partyOrPartyRole",parentData:data,parentDataProperty:"partyOrPartyRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : (validate171.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err14 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/productOrderPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data7 = data["@type"];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data7 === "RelatedParty") || (data7 === "Account")) || (data7 === "Contact")) || (data7 === "Consumer")) || (data7 === "Location"))){
const err16 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema83.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.role !== undefined){
if(data.partyOrPartyRole === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/dependentRequired",keyword:"dependentRequired",params:{property: "role",
    missingProperty: "partyOrPartyRole",
    depsCount: 1,
    deps: "partyOrPartyRole"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"$ref":"pack:/$defs/orderNoteInput/properties/text"},"id":{"$ref":"pack:/$defs/orderNoteInput/properties/id"},"author":{"$ref":"pack:/$defs/orderNoteInput/properties/author"},"date":{"$ref":"pack:/$defs/orderNoteInput/properties/date"}},"$id":"pack:/$defs/productOrderNoteInput"};
const schema86 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/text"};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/text" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/id"};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/author"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/author" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/date"};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/date" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate176(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : (validate176.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate178(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : (validate178.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(!(validate180(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : (validate180.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate182(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : (validate182.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrderItem === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productOrderItem"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema76.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productOrderItem !== undefined){
let data0 = data.productOrderItem;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/properties/productOrderItem/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data0[i0], {instancePath:instancePath+"/productOrderItem/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : (validate150.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data2 = data.relatedParty;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate169(data2[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : (validate169.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err5 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err6 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err7 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data7 === "async")){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema76.properties.mode.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err11 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err12 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate142(data11[i2], {instancePath:instancePath+"/channel/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : (validate142.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.note !== undefined){
let data13 = data.note;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate175(data13[i3], {instancePath:instancePath+"/note/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : (validate175.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.disableCharValueValidation !== undefined){
if(typeof data.disableCharValueValidation !== "boolean"){
const err15 = {instancePath:instancePath+"/disableCharValueValidation",schemaPath:"#/properties/disableCharValueValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.currencyCode !== undefined){
if(typeof data.currencyCode !== "string"){
const err16 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err17 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err18 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data19 = data["@type"];
if(typeof data19 !== "string"){
const err19 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(data19 === "ProductOrder")){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema76.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["productOrder.create output"] = validate185;
const schema90 = {"anyOf":[{"$ref":"pack:/$defs/createdProductOrder"},{"$ref":"pack:/$defs/queuedOrder"}],"$id":"pack:/check9"};
const schema91 = {"$ref":"pack:/$defs/productOrder","type":"object","required":["id"],"$id":"pack:/$defs/createdProductOrder"};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/createdProductOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : (validate6.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/createdProductOrder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/createdProductOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","required":["orderId"],"properties":{"orderId":{"type":"string"}},"$id":"pack:/$defs/queuedOrder"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/queuedOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/queuedOrder/required",keyword:"required",params:{missingProperty: "orderId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.orderId !== undefined){
if(typeof data.orderId !== "string"){
const err1 = {instancePath:instancePath+"/orderId",schemaPath:"#/$defs/queuedOrder/properties/orderId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/queuedOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"orderId":true},"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : (validate186.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.id = true;
props0.href = true;
props0.externalId = true;
props0.externalSystem = true;
props0.orderId = true;
props0.orderDate = true;
props0.state = true;
props0.version = true;
props0.ponr = true;
props0.orderCurrency = true;
props0.currencyCode = true;
props0.committedDueDate = true;
props0.expectedCompletionDate = true;
props0.requestedCompletionDate = true;
props0.requestedStartDate = true;
props0.channel = true;
props0.note = true;
props0.productOrderItem = true;
props0.relatedParty = true;
props0["@type"] = true;
}
const _errs2 = errors;
if(!(validate189(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : (validate189.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.orderId = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate185.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":true,"dynamicItems":false};

function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
