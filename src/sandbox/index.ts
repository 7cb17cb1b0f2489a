export { type Received, type Sandbox, type SandboxConfig, type SandboxOptions, startSandbox } from './server.ts';
