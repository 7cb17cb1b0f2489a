import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Body, Document, Operation, Parameter, Version } from './document.ts';

/** Whether a value is one that the document's own schema admits, for a parameter or a body of an operation. */
export type Fits = (operation: Operation, part: Parameter | Body, value: unknown) => boolean;

/** Judges by the schemas of a document, as a program would that has nothing else. */
export function fitsOf(version: Version, document: Document): Fits {
  const ajv = version === '3.1' ? new Ajv2020(options) : new Ajv(options);
  ajv.addSchema({ ...document, $id: 'document' });
  const known = new Map<object, ValidateFunction>();
  const pointers = new Map(places(document));
  return (_, part, value) => {
    const check = known.get(part) ?? ajv.compile({ $ref: `document#${pointers.get(part)}` });
    known.set(part, check);
    return check(value) as boolean;
  };
}

// Formats say how a field is drawn; neither the pack nor ServiceNow holds a value to them.
const options = { strict: false, validateSchema: false, validateFormats: false };

/** Where the schema of each parameter and body stands. */
function places(document: Document): [object, string][] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => {
      const at = `/paths/${escaped(path)}/${method}`;
      const [type] = Object.keys(requestBody?.content ?? {});
      return [
        ...parameters.map((one, n) => [one, `${at}/parameters/${n}/schema`] as [object, string]),
        ...(requestBody && type
          ? [[requestBody, `${at}/requestBody/content/${escaped(type)}/schema`] as [object, string]]
          : []),
      ];
    }),
  );
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
