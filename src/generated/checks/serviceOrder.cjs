// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["serviceOrder.list input"] = validate0;
const schema0 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string"},"fields":{"type":"string"},"limit":{"$ref":"pack:/$defs/orderLimit"},"offset":{"$ref":"pack:/$defs/orderOffset"}},"$id":"pack:/check0"};
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
if(!((((key0 === "state") || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
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
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.list output"] = validate5;
const schema3 = {"type":"array","items":{"$ref":"pack:/$defs/serviceOrder"},"$id":"pack:/check1"};
const schema4 = {"type":"object","properties":{"id":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"href":{"type":"string"},"state":{"type":"string"},"ponr":{"type":["string","boolean"]},"orderDate":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"expectedCompletionDate":{"type":"string"},"completionDate":{"type":"string"},"version":{"type":["string","number"]},"orderType":{"type":"string"},"priority":{"type":["string","number","null"]},"description":{"type":"string"},"category":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNote"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderParty"}},"serviceOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/serviceOrderItem"}},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceOrder"};
const schema5 = {"type":"object","properties":{"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"},"text":{"type":"string"}},"$id":"pack:/$defs/orderNote"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNote" */;
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
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"id":true,"author":true,"date":true,"text":true},"dynamicProps":false,"dynamicItems":false};

const schema6 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderParty"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderParty" */;
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
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"id":true,"name":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string"},"actionReason":{"type":"string"},"state":{"type":"string"},"ponr":{"type":["string","boolean"]},"quantity":{"type":["number","string"]},"committedDueDate":{"type":"string"},"version":{"type":["string","number"]},"service":{"$ref":"pack:/$defs/orderedService"},"place":{"$ref":"pack:/$defs/orderPlace"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContact"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventory"}},"orderRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"serviceOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceOrderItem"};
const schema8 = {"type":"object","properties":{"id":{"type":"string"},"state":{"type":"string"},"serviceState":{"type":"string"},"serviceType":{"type":"string"},"serviceSpecification":{"$ref":"pack:/$defs/orderSpecification"},"serviceCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristic"}},"serviceRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationship"}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedService"};
const schema9 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"internalVersion":{"type":"string"},"internalId":{"type":"string"},"externalVersion":{"type":"string"},"@version":{"type":"string"},"sys_id":{"type":"string"},"status":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderSpecification"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderSpecification" */;
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
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"id":true,"name":true,"version":true,"internalVersion":true,"internalId":true,"externalVersion":true,"@version":true,"sys_id":true,"status":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

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


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedService" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedService/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/orderedService/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceState !== undefined){
if(typeof data.serviceState !== "string"){
const err2 = {instancePath:instancePath+"/serviceState",schemaPath:"#/$defs/orderedService/properties/serviceState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serviceType !== undefined){
if(typeof data.serviceType !== "string"){
const err3 = {instancePath:instancePath+"/serviceType",schemaPath:"#/$defs/orderedService/properties/serviceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceSpecification !== undefined){
if(!(validate13(data.serviceSpecification, {instancePath:instancePath+"/serviceSpecification",parentData:data,parentDataProperty:"serviceSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : (validate13.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.serviceCharacteristic !== undefined){
let data5 = data.serviceCharacteristic;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data5[i0], {instancePath:instancePath+"/serviceCharacteristic/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : (validate15.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/serviceCharacteristic",schemaPath:"#/$defs/orderedService/properties/serviceCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serviceRelationship !== undefined){
let data7 = data.serviceRelationship;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data7[i1], {instancePath:instancePath+"/serviceRelationship/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : (validate17.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serviceRelationship",schemaPath:"#/$defs/orderedService/properties/serviceRelationship/type",keyword:"type",params:{type: "array"}};
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
if(typeof data["@type"] !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedService/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/orderedService/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"id":true,"state":true,"serviceState":true,"serviceType":true,"serviceSpecification":true,"serviceCharacteristic":true,"serviceRelationship":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema12 = {"type":"object","properties":{"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPlace"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlace" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/lineContact"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContact" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"id":true,"name":true,"firstName":true,"lastName":true,"email":true,"phone":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema14 = {"type":"object","properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventory"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventory" */;
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"externalProductInventoryId":true},"dynamicProps":false,"dynamicItems":false};

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


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrderItem" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrderItem/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItem/properties/action/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/serviceOrderItem/properties/actionReason/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/serviceOrderItem/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ponr !== undefined){
let data4 = data.ponr;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
const err4 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/serviceOrderItem/properties/ponr/type",keyword:"type",params:{type: schema7.properties.ponr.type}};
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
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/serviceOrderItem/properties/quantity/type",keyword:"type",params:{type: schema7.properties.quantity.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err6 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrderItem/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrderItem/properties/version/type",keyword:"type",params:{type: schema7.properties.version.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service !== undefined){
if(!(validate12(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : (validate12.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate20(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : (validate20.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data10 = data.relatedParty;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data10[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : (validate22.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrderItem/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data12 = data.externalProductInventory;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data12[i1], {instancePath:instancePath+"/externalProductInventory/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : (validate24.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/serviceOrderItem/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orderRelationship !== undefined){
let data14 = data.orderRelationship;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate26(data14[i2], {instancePath:instancePath+"/orderRelationship/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : (validate26.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/orderRelationship",schemaPath:"#/$defs/serviceOrderItem/properties/orderRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.serviceOrderItemRelationship !== undefined){
let data16 = data.serviceOrderItemRelationship;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate26(data16[i3], {instancePath:instancePath+"/serviceOrderItemRelationship/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : (validate26.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/serviceOrderItemRelationship",schemaPath:"#/$defs/serviceOrderItem/properties/serviceOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
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
if(typeof data["@type"] !== "string"){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItem/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,schemaPath:"#/$defs/serviceOrderItem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"id":true,"action":true,"actionReason":true,"state":true,"ponr":true,"quantity":true,"committedDueDate":true,"version":true,"service":true,"place":true,"relatedParty":true,"externalProductInventory":true,"orderRelationship":true,"serviceOrderItemRelationship":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrder" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err1 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/serviceOrder/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err2 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/$defs/serviceOrder/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err3 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/serviceOrder/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ponr !== undefined){
let data5 = data.ponr;
if((typeof data5 !== "string") && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/serviceOrder/properties/ponr/type",keyword:"type",params:{type: schema4.properties.ponr.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err6 = {instancePath:instancePath+"/orderDate",schemaPath:"#/$defs/serviceOrder/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err7 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/$defs/serviceOrder/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err8 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/$defs/serviceOrder/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err9 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrder/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expectedCompletionDate !== undefined){
if(typeof data.expectedCompletionDate !== "string"){
const err10 = {instancePath:instancePath+"/expectedCompletionDate",schemaPath:"#/$defs/serviceOrder/properties/expectedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.completionDate !== undefined){
if(typeof data.completionDate !== "string"){
const err11 = {instancePath:instancePath+"/completionDate",schemaPath:"#/$defs/serviceOrder/properties/completionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.version !== undefined){
let data12 = data.version;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrder/properties/version/type",keyword:"type",params:{type: schema4.properties.version.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.orderType !== undefined){
if(typeof data.orderType !== "string"){
const err13 = {instancePath:instancePath+"/orderType",schemaPath:"#/$defs/serviceOrder/properties/orderType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
let data14 = data.priority;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (data14 !== null)){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/serviceOrder/properties/priority/type",keyword:"type",params:{type: schema4.properties.priority.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/serviceOrder/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err16 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/serviceOrder/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data17[i0], {instancePath:instancePath+"/note/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : (validate7.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/serviceOrder/properties/note/type",keyword:"type",params:{type: "array"}};
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
let data19 = data.relatedParty;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9(data19[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrder/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.serviceOrderItem !== undefined){
let data21 = data.serviceOrderItem;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data21[i2], {instancePath:instancePath+"/serviceOrderItem/" + i2,parentData:data21,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/$defs/serviceOrder/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrder/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath,schemaPath:"#/$defs/serviceOrder/type",keyword:"type",params:{type: "object"}};
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
validate6.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


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

exports["serviceOrder.get input"] = validate31;
const schema16 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check2"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.get output"] = validate32;
const schema17 = {"$ref":"pack:/$defs/serviceOrder","$id":"pack:/check3"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.cancel input"] = validate34;
const schema18 = {"type":"object","required":["serviceOrder"],"additionalProperties":false,"properties":{"serviceOrder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string","enum":["ServiceOrder"]}}},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"@type":{"type":"string","enum":["CancelServiceOrder"]}},"$id":"pack:/check4"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check4" */;
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
if(data.serviceOrder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "serviceOrder") || (key0 === "cancellationReason")) || (key0 === "requestedCancellationDate")) || (key0 === "@type"))){
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
if(data.serviceOrder !== undefined){
let data0 = data.serviceOrder;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err2 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/required",keyword:"required",params:{missingProperty: "id"}};
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
const err3 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
const err4 = {instancePath:instancePath+"/serviceOrder/id",schemaPath:"#/properties/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/serviceOrder/href",schemaPath:"#/properties/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "ServiceOrder")){
const err7 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema18.properties.serviceOrder.properties["@referredType"].enum}};
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
const err8 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/type",keyword:"type",params:{type: "object"}};
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
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data6 === "CancelServiceOrder")){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema18.properties["@type"].enum}};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.cancel output"] = validate35;
const schema19 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"state":{"type":"string"},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"serviceOrder":{"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string"}}},"href":{"type":"string"},"orderDate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/check5"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err3 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err4 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serviceOrder !== undefined){
let data4 = data.serviceOrder;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
const err5 = {instancePath:instancePath+"/serviceOrder/id",schemaPath:"#/properties/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.href !== undefined){
if(typeof data4.href !== "string"){
const err6 = {instancePath:instancePath+"/serviceOrder/href",schemaPath:"#/properties/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4["@referredType"] !== undefined){
if(typeof data4["@referredType"] !== "string"){
const err7 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err9 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err10 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"id":true,"state":true,"cancellationReason":true,"requestedCancellationDate":true,"serviceOrder":true,"href":true,"orderDate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.create input"] = validate36;
const schema20 = {"type":"object","required":["serviceOrderItem"],"additionalProperties":false,"properties":{"serviceOrderItem":{"type":"array","minItems":1,"items":{"$ref":"pack:/$defs/serviceOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderPartyInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"mode":{"type":"string","enum":["async"]},"disableCharValueValidation":{"type":"boolean"},"orderDate":{"type":"string"},"href":{"type":"string"},"description":{"type":"string"},"priority":{"$ref":"pack:/$defs/orderPriority"},"category":{"$ref":"pack:/$defs/orderCategory"},"@type":{"type":"string","enum":["ServiceOrder"]}},"$id":"pack:/check6"};
const func0 = Object.prototype.hasOwnProperty;
const schema21 = {"type":"object","required":["id","action","service"],"additionalProperties":false,"properties":{"id":{"type":"string"},"action":{"type":"string","enum":["add","change","delete","no-change","resume","suspend"]},"service":{"$ref":"pack:/$defs/orderedServiceInput"},"actionReason":{"type":"string"},"quantity":{"type":"number"},"committedDueDate":{"type":"string"},"place":{"$ref":"pack:/$defs/orderPlaceInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactInput"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"}},"orderRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"serviceOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"version":{"type":"string"},"@type":{"type":"string","enum":["ServiceOrderItem"]}},"if":{"required":["action"],"properties":{"action":{"const":"add"}}},"then":{"properties":{"service":{"type":"object","required":["serviceSpecification"]}}},"$id":"pack:/$defs/serviceOrderItemInput"};
const schema22 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"serviceSpecification":{"$ref":"pack:/$defs/serviceSpecificationInput"},"serviceCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"}},"serviceRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"}},"serviceState":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedServiceInput"};
const schema23 = {"type":"object","required":["id","name"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceSpecificationInput"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceSpecificationInput" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "@type"))){
const err2 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceSpecificationInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/serviceSpecificationInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err5 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/serviceSpecificationInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceSpecificationInput/properties/version/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceSpecificationInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/type",keyword:"type",params:{type: "object"}};
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
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"previousValue":{"type":"string"},"valueType":{"type":"string"}},"$id":"pack:/$defs/characteristicInput"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/characteristicInput" */;
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/inventoryRelationshipInput"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/inventoryRelationshipInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedServiceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "serviceSpecification")) || (key0 === "serviceCharacteristic")) || (key0 === "serviceRelationship")) || (key0 === "serviceState")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedServiceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedServiceInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceSpecification !== undefined){
if(!(validate39(data.serviceSpecification, {instancePath:instancePath+"/serviceSpecification",parentData:data,parentDataProperty:"serviceSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : (validate39.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.serviceCharacteristic !== undefined){
let data2 = data.serviceCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data2[i0], {instancePath:instancePath+"/serviceCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : (validate41.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/serviceCharacteristic",schemaPath:"#/$defs/orderedServiceInput/properties/serviceCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serviceRelationship !== undefined){
let data4 = data.serviceRelationship;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate43(data4[i1], {instancePath:instancePath+"/serviceRelationship/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : (validate43.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/serviceRelationship",schemaPath:"#/$defs/orderedServiceInput/properties/serviceRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceState !== undefined){
if(typeof data.serviceState !== "string"){
const err4 = {instancePath:instancePath+"/serviceState",schemaPath:"#/$defs/orderedServiceInput/properties/serviceState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedServiceInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/orderedServiceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/locationId"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPlaceInput"};
const schema27 = {"type":"string","$id":"pack:/$defs/locationId"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/locationId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlaceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
if(!(validate47(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : (validate47.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","required":["@referredType"],"additionalProperties":false,"properties":{"@referredType":{"type":"string","enum":["OrderLineItemContact"]},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"id":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty"]}},"$id":"pack:/$defs/lineContactInput"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContactInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema28.properties["@referredType"].enum}};
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
const err10 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContactInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema28.properties["@type"].enum}};
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventoryInput"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventoryInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["id","relationshipType"],"additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string","enum":["HasChild","HasParent","Requires"]}},"$id":"pack:/$defs/itemRelationshipInput"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput" */;
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
const err5 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema30.properties.relationshipType.enum}};
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrderItemInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
if("add" !== data.action){
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
if(data.service !== undefined){
let data1 = data.service;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.serviceSpecification === undefined){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/serviceOrderItemInput/then/properties/service/required",keyword:"required",params:{missingProperty: "serviceSpecification"}};
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
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/serviceOrderItemInput/then/properties/service/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.service = true;
props0.action = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.action === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.service === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema21.properties, key0))){
const err8 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data3 === "add") || (data3 === "change")) || (data3 === "delete")) || (data3 === "no-change")) || (data3 === "resume")) || (data3 === "suspend"))){
const err11 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema21.properties.action.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.service !== undefined){
if(!(validate38(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : (validate38.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err12 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/serviceOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quantity !== undefined){
let data6 = data.quantity;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/serviceOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err14 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate46(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : (validate46.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data9 = data.relatedParty;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data9[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : (validate50.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrderItemInput/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data11 = data.externalProductInventory;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data11[i1], {instancePath:instancePath+"/externalProductInventory/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : (validate52.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/serviceOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.orderRelationship !== undefined){
let data13 = data.orderRelationship;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data13[i2], {instancePath:instancePath+"/orderRelationship/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : (validate54.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/orderRelationship",schemaPath:"#/$defs/serviceOrderItemInput/properties/orderRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.serviceOrderItemRelationship !== undefined){
let data15 = data.serviceOrderItemRelationship;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate54(data15[i3], {instancePath:instancePath+"/serviceOrderItemRelationship/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : (validate54.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/serviceOrderItemRelationship",schemaPath:"#/$defs/serviceOrderItemInput/properties/serviceOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrderItemInput/properties/version/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItemInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data18 === "ServiceOrderItem")){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItemInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema21.properties["@type"].enum}};
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
const err22 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/partyId"},"@referredType":{"type":"string","enum":["Customer","CustomerContact","Consumer"]},"name":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty"]}},"$id":"pack:/$defs/orderPartyInput"};
const schema32 = {"type":"string","$id":"pack:/$defs/partyId"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPartyInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPartyInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(!(validate59(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : (validate59.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@referredType"] !== undefined){
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "Customer") || (data1 === "CustomerContact")) || (data1 === "Consumer"))){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema31.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data3 = data["@type"];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data3 === "RelatedParty")){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema31.properties["@type"].enum}};
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
const err7 = {instancePath,schemaPath:"#/$defs/orderPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string"},"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"}},"$id":"pack:/$defs/orderNoteInput"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["string","integer"],"$id":"pack:/$defs/orderPriority"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPriority" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/$defs/orderPriority/type",keyword:"type",params:{type: schema34.type}};
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
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","$id":"pack:/$defs/orderCategory"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderCategory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderCategory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check6" */;
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
if(data.serviceOrderItem === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrderItem"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema20.properties, key0))){
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
if(data.serviceOrderItem !== undefined){
let data0 = data.serviceOrderItem;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(validate37(data0[i0], {instancePath:instancePath+"/serviceOrderItem/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : (validate37.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
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
if(!(validate58(data2[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : (validate58.errors.forEach((one) => vErrors.push(one)), vErrors);
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
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err5 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err6 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err7 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err8 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err9 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.note !== undefined){
let data9 = data.note;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data9[i2], {instancePath:instancePath+"/note/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : (validate62.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mode !== undefined){
let data11 = data.mode;
if(typeof data11 !== "string"){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data11 === "async")){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.mode.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.disableCharValueValidation !== undefined){
if(typeof data.disableCharValueValidation !== "boolean"){
const err13 = {instancePath:instancePath+"/disableCharValueValidation",schemaPath:"#/properties/disableCharValueValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err14 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err15 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate64(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : (validate64.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
if(!(validate66(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : (validate66.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data18 = data["@type"];
if(typeof data18 !== "string"){
const err17 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data18 === "ServiceOrder")){
const err18 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema20.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.create output"] = validate68;
const schema36 = {"anyOf":[{"$ref":"pack:/$defs/createdServiceOrder"},{"$ref":"pack:/$defs/queuedOrder"}],"$id":"pack:/check7"};
const schema37 = {"$ref":"pack:/$defs/serviceOrder","type":"object","required":["id"],"$id":"pack:/$defs/createdServiceOrder"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/createdServiceOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
const err0 = {instancePath,schemaPath:"#/$defs/createdServiceOrder/required",keyword:"required",params:{missingProperty: "id"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/createdServiceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["orderId"],"properties":{"orderId":{"type":"string"}},"$id":"pack:/$defs/queuedOrder"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/queuedOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"orderId":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : (validate69.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.id = true;
props0.externalId = true;
props0.externalSystem = true;
props0.href = true;
props0.state = true;
props0.ponr = true;
props0.orderDate = true;
props0.requestedStartDate = true;
props0.requestedCompletionDate = true;
props0.committedDueDate = true;
props0.expectedCompletionDate = true;
props0.completionDate = true;
props0.version = true;
props0.orderType = true;
props0.priority = true;
props0.description = true;
props0.category = true;
props0.note = true;
props0.relatedParty = true;
props0.serviceOrderItem = true;
props0["@type"] = true;
}
const _errs2 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : (validate72.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate68.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports["serviceOrder.update input"] = validate74;
const schema39 = {"type":"object","required":["id","serviceOrderItem"],"additionalProperties":false,"properties":{"id":{"type":"string"},"serviceOrderItem":{"type":"array","minItems":1,"items":{"$ref":"pack:/$defs/serviceOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderPartyInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"description":{"type":"string"},"priority":{"$ref":"pack:/$defs/orderPriority"},"category":{"$ref":"pack:/$defs/orderCategory"},"@type":{"type":"string","enum":["ServiceOrder"]}},"$id":"pack:/check8"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check8" */;
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
if(data.serviceOrderItem === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrderItem"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema39.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceOrderItem !== undefined){
let data1 = data.serviceOrderItem;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data1[i0], {instancePath:instancePath+"/serviceOrderItem/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : (validate37.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data3 = data.relatedParty;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate58(data3[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : (validate58.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err7 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err8 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err9 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data10[i2], {instancePath:instancePath+"/note/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : (validate62.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate64(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : (validate64.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
if(!(validate66(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : (validate66.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data15 = data["@type"];
if(typeof data15 !== "string"){
const err14 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data15 === "ServiceOrder")){
const err15 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema39.properties["@type"].enum}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["serviceOrder.update output"] = validate80;
const schema40 = {"$ref":"pack:/$defs/serviceOrder","$id":"pack:/check9"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
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
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

