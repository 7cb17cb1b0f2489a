export type { Action, Paging, Schema } from './action.ts';
export type { AttemptEvent } from './attemptEvent.ts';
export type { Wait } from './call.ts';
export { type Cart, type CartLine, type CartRule, cartOf } from './cart.ts';
export type { CheckIssue, CheckResult, GroupCheck, NeedCheck, Readiness, Stage } from './check/result.ts';
export type { ChoiceOptions, Choices } from './choices/choices.ts';
export { checkMapping, type MappingIssue } from './choices/mapping.ts';
export type { OrganizationOptions, Organizations } from './choices/organizations.ts';
export type { Choice } from './choices/rows.ts';
export type { ConfigCheck } from './config.ts';
export type { Connection, Input, Output } from './connection.ts';
export type { Effect } from './effect.ts';
export { ActionError, type ErrorCode, type Issue, type Outcome, type RetryBudget } from './errors.ts';
export { type FieldKind, type FormField, formOf, writeDate } from './form.ts';
export type * from './generated/actions.ts';
export type { Headers } from './headers.ts';
export { httpTransport } from './http.ts';
export type { Foreseen } from './lookBack.ts';
export type { Address, Lookup } from './lookup.ts';
export type { Manifest, Need } from './manifest.ts';
export type { CheckOptions, ConnectOptions, CredentialsSource, RunOptions, SequenceOptions } from './options.ts';
export { loadPack, type Pack } from './pack.ts';
export type { Page } from './page.ts';
export type { Summary } from './pageStops.ts';
export type { PageOptions, Pages } from './paginate.ts';
export { queryText, type Request } from './request.ts';
export type { Result } from './result.ts';
export { waitBefore } from './retry.ts';
export type { Paths } from './route.ts';
export type { RunEvent } from './runEvent.ts';
export {
  type Failure,
  type Fault,
  type InstanceOptions,
  type OAuthOptions,
  type Received,
  type Release,
  type Sandbox,
  type SandboxConfig,
  type SandboxConfigs,
  type SandboxOptions,
  type SandboxSecrets,
  type SignIns,
  startSandbox,
  type TlsOptions,
  type UserOptions,
} from './sandbox/index.ts';
export {
  type NetworkPolicy,
  type Response,
  SendError,
  type SendOptions,
  type Target,
  type Transport,
  type TransportFactory,
} from './transport.ts';
