import type { Issue } from '../errors.ts';
import type { Paths } from '../route.ts';

/** How far a check came: the stage that failed, or `needs` where all did well. */
export type Stage = 'shape' | 'name' | 'connect' | 'tls' | 'instance' | 'sign_in' | 'needs';

/** Whether actions will work. `ready`: a read of theirs answered. */
export type Readiness = 'ready' | 'unknown' | 'other_release' | 'missing_role' | 'missing_plugin';

/** A mistake of the config, and what to do about it. */
export type CheckIssue = Pick<Issue, 'path' | 'message'> & { remedy: string };

/** What is known of what some actions need on the server. */
export interface NeedCheck {
  id: string;
  title: string;
  status: Readiness;
  message: string;
  /** What to do, or to ask the administrator for; blank where there is nothing. */
  remedy: string;
  plugins: readonly string[];
  roles: readonly string[];
  /** Their ids. */
  actions: readonly string[];
}

/** What is known of a group of actions: the worst of its needs. */
export interface GroupCheck extends NeedCheck {
  needs: readonly NeedCheck[];
}

/** What a check of a config found. Its schema is `schemas/check.json`. */
export interface CheckResult {
  /** Whether the sign-in works. */
  valid: boolean;
  stage: Stage;
  /** What is wrong with the config; of a valid one, notes worth showing. */
  issues: readonly CheckIssue[];
  /** The server, and what it told of itself and of who signed in. */
  instance: { hostname: string } & Readonly<Record<string, string>>;
  groups: readonly GroupCheck[];
  /** Which paths of its actions the server has: an option of `connect`. */
  paths: Paths;
  durationMs: number;
}
