// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["troubleTicket.list input"] = validate0;
const schema0 = {"type":"object","additionalProperties":false,"properties":{"ticketType":{"type":"string"},"status":{"type":"string"},"severity":{"type":"string"},"id":{"type":"string"},"fields":{"$ref":"pack:/$defs/ticketFields"},"limit":{"type":"integer","minimum":1,"maximum":100},"offset":{"type":"integer","minimum":0}},"$id":"pack:/check0"};
const schema1 = {"type":"string","$id":"pack:/$defs/ticketFields"};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/ticketFields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(((((((key0 === "ticketType") || (key0 === "status")) || (key0 === "severity")) || (key0 === "id")) || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
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
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err1 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate1(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : (validate1.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.offset !== undefined){
let data6 = data.offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.list output"] = validate3;
const schema2 = {"type":"array","items":{"$ref":"pack:/$defs/ticket"},"$id":"pack:/check1"};
const schema3 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"ticketType":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"status":{"type":"string"},"severity":{"type":"string"},"channel":{"$ref":"pack:/$defs/ticketChannel"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketParty"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntity"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketComment"}},"creationDate":{"type":"string"},"lastUpdate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticket"};
const schema4 = {"type":"object","properties":{"name":{"type":"string"}},"$id":"pack:/$defs/ticketChannel"};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketChannel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketChannel/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/ticketChannel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"name":true},"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"@referredType":{"type":"string"}},"$id":"pack:/$defs/ticketParty"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketParty" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketParty/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketParty/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketParty/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/ticketParty/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"id":true,"name":true,"@referredType":true},"dynamicProps":false,"dynamicItems":false};

const schema6 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"name":{"type":"string"},"role":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketEntity"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketEntity" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketEntity/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketEntity/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketEntity/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketEntity/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err4 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntity/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketEntity/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/ticketEntity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"id":true,"href":true,"name":true,"role":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","properties":{"text":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketComment"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketComment" */;
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
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/ticketComment/properties/text/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/ticketComment/properties/author/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/ticketComment/properties/date/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketComment/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/ticketComment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"text":true,"author":true,"date":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticket" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticket/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticket/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err2 = {instancePath:instancePath+"/ticketType",schemaPath:"#/$defs/ticket/properties/ticketType/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticket/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/ticket/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/ticket/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/ticket/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate5(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : (validate5.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data8 = data.relatedParty;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data8[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : (validate7.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/ticket/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.relatedEntity !== undefined){
let data10 = data.relatedEntity;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9(data10[i1], {instancePath:instancePath+"/relatedEntity/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/$defs/ticket/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.note !== undefined){
let data12 = data.note;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data12[i2], {instancePath:instancePath+"/note/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/ticket/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.creationDate !== undefined){
if(typeof data.creationDate !== "string"){
const err10 = {instancePath:instancePath+"/creationDate",schemaPath:"#/$defs/ticket/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lastUpdate !== undefined){
if(typeof data.lastUpdate !== "string"){
const err11 = {instancePath:instancePath+"/lastUpdate",schemaPath:"#/$defs/ticket/properties/lastUpdate/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticket/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,schemaPath:"#/$defs/ticket/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : (validate4.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.get input"] = validate14;
const schema8 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/ticketId"},"fields":{"$ref":"pack:/$defs/ticketFields"}},"$id":"pack:/check2"};
const schema9 = {"type":"string","$id":"pack:/$defs/ticketId"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/ticketId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
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
if(!((key0 === "id") || (key0 === "fields"))){
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
if(!(validate15(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : (validate15.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate1(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : (validate1.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.get output"] = validate18;
const schema10 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check3"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : (validate4.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.update input"] = validate20;
const schema11 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/ticketId"},"status":{"type":"string"},"severity":{"type":"string","enum":["1","2","3","4","5"]},"name":{"type":"string"},"description":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketNoteInput"}},"channel":{"$ref":"pack:/$defs/ticketChannelInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketPartyInput"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntityInput"}},"ticketType":{"type":"string"}},"$id":"pack:/check4"};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string"},"@type":{"type":"string"},"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"}},"$id":"pack:/$defs/ticketNoteInput"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketNoteInput" */;
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
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "@type")) || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/ticketNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err2 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketNoteInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err4 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/ticketNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/ticketNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/ticketNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketChannelInput"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketChannelInput" */;
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
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "id")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketChannelInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketChannelInput/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketChannelInput/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketChannelInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/ticketChannelInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema14 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"@referredType":{"type":"string","enum":["customer","customer_contact"]},"name":{"type":"string"},"role":{"type":"string"},"href":{"type":"string"}},"$id":"pack:/$defs/ticketPartyInput"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketPartyInput" */;
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
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "role")) || (key0 === "href"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketPartyInput/properties/id/type",keyword:"type",params:{type: "string"}};
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
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "customer") || (data1 === "customer_contact"))){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema14.properties["@referredType"].enum}};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err6 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketPartyInput/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/ticketPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"@referredType":{"type":"string","enum":["asset","product","product_inventory","cmdb_ci","cmdb_ci_service"]},"name":{"type":"string"},"role":{"type":"string"},"href":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketEntityInput"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketEntityInput" */;
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
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "role")) || (key0 === "href")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketEntityInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketEntityInput/properties/id/type",keyword:"type",params:{type: "string"}};
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
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntityInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "asset") || (data1 === "product")) || (data1 === "product_inventory")) || (data1 === "cmdb_ci")) || (data1 === "cmdb_ci_service"))){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntityInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema15.properties["@referredType"].enum}};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketEntityInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketEntityInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err6 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketEntityInput/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketEntityInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/ticketEntityInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check4" */;
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
if(!(func0.call(schema11.properties, key0))){
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
if(!(validate15(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : (validate15.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "1") || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5"))){
const err4 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data5[i0], {instancePath:instancePath+"/note/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : (validate22.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate24(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : (validate24.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data8 = data.relatedParty;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data8[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : (validate26.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.relatedEntity !== undefined){
let data10 = data.relatedEntity;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data10[i2], {instancePath:instancePath+"/relatedEntity/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : (validate28.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err10 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.update output"] = validate30;
const schema16 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check5"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : (validate4.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.create input"] = validate32;
const schema17 = {"type":"object","required":["description","severity","status"],"additionalProperties":false,"properties":{"description":{"type":"string"},"severity":{"type":"string","enum":["1","2","3","4","5"]},"status":{"type":"string"},"ticketType":{"type":"string","enum":["Case","Incident","Service Problem Case"]},"name":{"type":"string"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketPartyInput"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntityInput"}},"channel":{"$ref":"pack:/$defs/ticketChannelInput"},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketNoteInput"}}},"$id":"pack:/check6"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check6" */;
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
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema17.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data1 === "1") || (data1 === "2")) || (data1 === "3")) || (data1 === "4")) || (data1 === "5"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema17.properties.severity.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ticketType !== undefined){
let data3 = data.ticketType;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "Case") || (data3 === "Incident")) || (data3 === "Service Problem Case"))){
const err9 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/enum",keyword:"enum",params:{allowedValues: schema17.properties.ticketType.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
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
let data5 = data.relatedParty;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data5[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : (validate26.errors.forEach((one) => vErrors.push(one)), vErrors);
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
if(data.relatedEntity !== undefined){
let data7 = data.relatedEntity;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data7[i1], {instancePath:instancePath+"/relatedEntity/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : (validate28.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
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
if(!(validate24(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : (validate24.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data10[i2], {instancePath:instancePath+"/note/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : (validate22.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["troubleTicket.create output"] = validate37;
const schema18 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check7"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : (validate4.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

