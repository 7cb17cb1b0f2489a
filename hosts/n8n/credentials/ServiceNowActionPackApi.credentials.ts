import type {
  IAuthenticate,
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';
import { configOf } from '../src/credential.ts';
import { network, thePack } from '../src/engine.ts';

// Made from the pack when the node is built, as JSON.
declare const FIELDS: INodeProperties[];

const TESTED = 'data:application/json,{}';

export class ServiceNowActionPackApi implements ICredentialType {
  name = 'serviceNowActionPackApi';
  displayName = 'ServiceNow Action Pack API';
  icon = {
    light: 'file:../icons/servicenowActionPack.svg',
    dark: 'file:../icons/servicenowActionPack.dark.svg',
  } as const;
  properties = FIELDS;
  // The engine reaches the instance of the credential and no other host.
  hideDomainRestrictionFields = true;

  /** n8n's test of a credential is the pack's own check. What n8n sends after it asks nobody. */
  authenticate: IAuthenticate = async (
    credentials: ICredentialDataDecryptedObject,
    request: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> => {
    if (request.url !== TESTED) throw new Error('This credential signs in the ServiceNow Action Pack node alone.');
    const pack = await thePack();
    const { valid, issues } = await pack.checkConfig(configOf(pack.manifest, credentials), network());
    const told = issues.map(({ message, remedy }) => [message, remedy].filter(Boolean).join(' '));
    if (!valid) throw new Error(told.join(' '));
    return request;
  };

  test: ICredentialTestRequest = { request: { url: TESTED } };
}
