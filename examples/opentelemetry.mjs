import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/**
 * Makes a span for each run of an action, and below it one for each attempt, as the conventions for HTTP clients ask.
 * Gives back a function that ends this.
 */
export function traceActions(tracer = trace.getTracer('action-pack')) {
  const open = new Map(); // what is known of the runs under way, by id

  const runs = {
    start({ id, action, pack, effect, startTime }) {
      const attributes = { 'action_pack.id': id, 'action_pack.name': pack, 'action_pack.effect': effect };
      const span = tracer.startSpan(action, { kind: SpanKind.INTERNAL, startTime, attributes });
      // From `start` to `end` no other code runs than the run's: what it begins, now or later, is below its span.
      const scope = context.attach?.(trace.setSpan(context.active(), span));
      open.set(id, { span, scope });
    },
    end({ id }) {
      open.get(id)?.scope?.dispose();
    },
    asyncEnd({ id, startTime, duration, outcome, attempts, error }) {
      const { span } = open.get(id) ?? {}; // none where it began before this listened
      open.delete(id);
      span?.setAttributes({ 'action_pack.outcome': outcome, 'action_pack.attempts': attempts });
      if (error) fail(span, error.code);
      span?.end(startTime + duration);
    },
  };

  function attempt({ id, method, path, origin, host, port, attempt, startTime, duration, ...came }) {
    const { status, outcome, bytesSent, bytesReceived, error } = came;
    const attributes = {
      'http.request.method': method,
      'server.address': host,
      'server.port': port,
      'url.full': origin + path, // as the action writes the path, and without the query: both would hold values
      'url.template': path,
      'http.response.status_code': status,
      'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
      'http.request.body.size': bytesSent,
      'action_pack.id': id,
      'action_pack.outcome': outcome,
      'action_pack.response.bytes': bytesReceived, // decompressed, so it is not http.response.body.size
    };
    const { span: run } = open.get(id) ?? {};
    const parent = run ? trace.setSpan(context.active(), run) : context.active();
    const span = tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, startTime, attributes }, parent);
    if (error) fail(span, status >= 400 ? String(status) : error.code);
    span.end(startTime + duration);
  }

  function fail(span, type = '_OTHER') {
    span?.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
  }

  tracingChannel('action-pack:run').subscribe(runs);
  subscribe('action-pack:attempt', attempt);
  return () => {
    tracingChannel('action-pack:run').unsubscribe(runs);
    unsubscribe('action-pack:attempt', attempt);
  };
}
