import { beforeEach, describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, userId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();

describe('encoded queries', () => {
  const by = (column: string) => (row: Row) => row[column] ?? '';
  const cases: [tableName: string, query: string, holds: (row: Row) => boolean][] = [
    ['incident', 'state=2', (row) => row.state === '2'],
    ['incident', 'state!=2', (row) => row.state !== '2'],
    ['incident', 'stateIN1,3', (row) => ['1', '3'].includes(by('state')(row))],
    ['incident', 'priority<=2', (row) => Number(row.priority) <= 2],
    ['incident', 'priority>3^priority<5', (row) => row.priority === '4'],
    ['incident', 'opened_at>=2025-10-01 00:00:00', (row) => by('opened_at')(row) >= '2025-10'],
    ['incident', 'assigned_toISEMPTY', (row) => row.assigned_to === ''],
    ['incident', 'assigned_toISNOTEMPTY', (row) => row.assigned_to !== ''],
    ['incident', 'assigned_to=', (row) => row.assigned_to === ''],
    ['incident', 'short_descriptionSTARTSWITHCa', (row) => by('short_description')(row).startsWith('Ca')],
    ['incident', 'short_descriptionENDSWITHagain', (row) => by('short_description')(row).endsWith('again')],
    ['incident', 'short_descriptionNOT LIKEagain', (row) => !by('short_description')(row).includes('again')],
    ['incident', 'short_descriptionLIKEAGAIN', () => false],
    [
      'incident',
      'active=true^state=1^ORstate=2',
      (row) => row.active === 'true' && ['1', '2'].includes(by('state')(row)),
    ],
    [
      'incident',
      'state=1^ORstate=2^active=true',
      (row) => row.active === 'true' && ['1', '2'].includes(by('state')(row)),
    ],
    [
      'incident',
      'state=7^NQpriority=1^active=true',
      (row) => row.state === '7' || (row.priority === '1' && row.active === 'true'),
    ],
    ['incident', 'state=1^EQ', (row) => row.state === '1'],
    ['incident', 'no_such_column=1', () => true],
    ['incident', 'active=true^nameLIKEac', (row) => row.active === 'true'],
    ['incident', 'state=1^ORno_such_column=1', (row) => row.state === '1'],
    ['incident', 'active=true^no_such_column=1^ORstate=2', (row) => row.active === 'true' && row.state === '2'],
    ['incident', 'state=2^NQno_such_column=1', (row) => row.state === '2'],
    ['incident', '__proto__=1^constructorISNOTEMPTY', () => true],
    ['incident', 'nonsense', () => true],
    ['incident', '', () => true],
    ['incident', 'state=1^EQ^ORstate=2', (row) => ['1', '2'].includes(by('state')(row))],
    ['incident', 'priorityBETWEEN2@4', (row) => ['2', '3', '4'].includes(by('priority')(row))],
    [
      'incident',
      'opened_atBETWEEN2025-09-05 00:00:00@2025-09-10 23:59:59',
      (row) => by('opened_at')(row) > '2025-09-05' && by('opened_at')(row) < '2025-09-11',
    ],
    ['incident', 'close_notesEMPTYSTRING', (row) => row.close_notes === ''],
    ['incident', 'close_notesANYTHING', () => true],
    ['incident', 'impactSAMEASurgency', (row) => row.impact === row.urgency],
    ['incident', 'impactNSAMEASurgency', (row) => row.impact !== row.urgency],
    ['incident', 'caller_idSAMEASopened_by', (row) => row.caller_id === row.opened_by],
    [
      'incident',
      'resolved_atSAMEASopened_at@day^resolved_atISNOTEMPTY',
      (row) => row.resolved_at !== '' && by('resolved_at')(row).slice(0, 10) === by('opened_at')(row).slice(0, 10),
    ],
    ['incident', 'impactGT_FIELDurgency', (row) => by('impact')(row) > by('urgency')(row)],
    ['incident', 'impactLT_FIELDurgency', (row) => by('impact')(row) < by('urgency')(row)],
    ['incident', 'impactGT_OR_EQUALS_FIELDurgency', (row) => by('impact')(row) >= by('urgency')(row)],
    ['incident', 'impactLT_OR_EQUALS_FIELDurgency', (row) => by('impact')(row) <= by('urgency')(row)],
    ['incident', 'hold_reasonGT_FIELDimpact', (row) => by('hold_reason')(row) > by('impact')(row)],
    ['incident', 'impactGT_FIELDno_such_column', () => true],
    ['incident', 'sys_class_nameINSTANCEOFtask', () => true],
    ['incident', 'sys_class_nameINSTANCEOFproblem', () => false],
    ['incident', 'stateNOT IN1,2', (row) => !['1', '2'].includes(by('state')(row))],
    ['incident', 'short_descriptionNOTLIKEagain', (row) => !by('short_description')(row).includes('again')],
    ['incident', 'short_description*again', (row) => by('short_description')(row).includes('again')],
    ['incident', 'short_description!*again', (row) => !by('short_description')(row).includes('again')],
    ['incident', 'short_description%again', (row) => by('short_description')(row).endsWith('again')],
    ['incident', '123TEXTQUERY321=PRINTER floor', (row) => /printer on floor/i.test(by('short_description')(row))],
    ['incident', '123TEXTQUERY321=nora state', () => false],
    [
      'incident',
      'active=true^123TEXTQUERY321=wi-fi',
      (row) => row.active === 'true' && /wi-fi/i.test(by('short_description')(row)),
    ],
    ['customer_contact', 'active=true^nameLIKEac', (row) => row.active === 'true' && by('name')(row).includes('ac')],
    ['customer_account', 'nameLIKE& Søn "Fine"', (row) => by('name')(row).startsWith("O'Dowrick")],
    ['customer_account', 'name=a^^b', () => false],
  ];

  test.each(cases)('%s: %s', async (tableName, query, holds) => {
    const all = await table(tableName, '');
    expect(await table(tableName, query)).toEqual(all.filter(holds));
  });

  test('walk over references, and search in what they are called', async () => {
    const walked = await table('customer_contact', 'account.name=Pacora Logistics');
    expect(walked).toHaveLength(2);
    expect(await table('customer_contact', 'accountLIKEPacora Log')).toEqual(walked);
    expect(await table('customer_contact', 'account=Pacora Logistics')).toEqual([]);
  });

  test('order by what references are called', async () => {
    const groups = await table('incident', 'assignment_groupISNOTEMPTY^ORDERBYassignment_group');
    const names = await Promise.all(
      groups.map(async (row) => by('name')((await table('sys_user_group', `sys_id=${row.assignment_group}`))[0] ?? {})),
    );
    expect(new Set(names).size).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort());
  });

  test('order by several columns, numbers by size', async () => {
    const sorted = await table('sc_cat_item', 'ORDERBYactive^ORDERBYDESCprice');
    expect(sorted).toEqual(
      [...sorted].sort((a, b) => by('active')(a).localeCompare(by('active')(b)) || Number(b.price) - Number(a.price)),
    );
  });

  test.each([
    ['caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'caller_idDYNAMIC'],
    ['locationIN_HIERARCHYx@y', 'locationIN_HIERARCHY'],
    ["opened_atDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')", 'opened_atDATEPART'],
    ['closed_atMORETHANopened_at@day@after@1', 'closed_atMORETHAN'],
    ['stateCHANGESTO2', 'stateCHANGES'],
    ['RLQUERYtask.parent,>=1^ENDRLQUERY', 'RLQUERY'],
    ['JOINincident.caller_id=sys_user.sys_id!active=true', 'JOIN'],
    ['opened_atRELATIVEEE@hour@ago@1', 'opened_atRELATIVEEE'],
    ['opened_atRELATIVEGT@fortnight@ago@1', 'RELATIVE@fortnight@ago@1'],
    ['opened_at>javascript:gs.beginningOfThisWeek()', 'javascript:gs.beginningOfThisWeek()'],
    ['numberLIKEjavascript:new GlideRecord()', 'javascript:new GlideRecord()'],
  ])('%s is documented and not served: it is told, not ignored', async (query, named) => {
    const answer = await ask(`/api/now/table/incident?sysparm_query=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(501);
    expect(answer.body.error?.message).toContain(named);
  });
});

describe('encoded queries at noon on 15 January 2026', () => {
  const { ask, table } = freshSandbox({ now: () => new Date('2026-01-15T12:00:00Z') });
  const times = [
    '2024-12-31 23:59:59',
    '2025-01-01 00:00:00',
    '2025-10-15 12:00:00',
    '2025-12-01 00:00:00',
    '2026-01-01 00:00:00',
    '2026-01-12 12:00:00',
    '2026-01-14 23:59:59',
    '2026-01-15 00:00:00',
    '2026-01-15 10:59:00',
    '2026-01-15 11:30:00',
    '2026-01-15 23:59:59',
    '2026-01-16 00:00:00',
    '2026-04-01 00:00:00',
    '2027-01-01 00:00:00',
  ];

  beforeEach(async () => {
    for (const due_date of times) await ask('/api/now/table/problem', { body: { due_date } });
  });

  const today = 'javascript:gs.beginningOfToday()@javascript:gs.endOfToday()';
  test.each([
    ['due_date>=javascript:gs.beginningOfToday()^due_date<=javascript:gs.endOfToday()', 7, 11],
    [`due_dateONToday@${today}`, 7, 11],
    ['due_dateONYesterday@javascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(1)', 6, 7],
    ['due_dateONTomorrow@javascript:gs.beginningOfTomorrow()@javascript:gs.endOfTomorrow()', 11, 12],
    ['due_date<=javascript:gs.endOfYesterday()', 0, 7],
    ['due_date>=javascript:gs.beginningOfYesterday()^due_date<=javascript:gs.yesterday()', 6, 6],
    ['due_dateBETWEENjavascript:gs.beginningOfThisMonth()@javascript:gs.endOfThisMonth()', 4, 12],
    ['due_dateBETWEENjavascript:gs.beginningOfLastMonth()@javascript:gs.endOfLastMonth()', 3, 4],
    ['due_date>javascript:gs.beginningOfNextMonth()', 12, 14],
    ['due_date<=javascript:gs.endOfThisQuarter()^due_date>=javascript:gs.beginningOfThisQuarter()', 4, 12],
    ['due_date<=javascript:gs.endOfLastYear()', 0, 4],
    ['due_date>=javascript:gs.beginningOfNextYear()', 13, 14],
    ['due_date>javascript:gs.hoursAgo(1)', 9, 14],
    ['due_date>=javascript:gs.hoursAgoStart(1)', 9, 14],
    ['due_date>javascript:gs.minutesAgoEnd(30)', 10, 14],
    ['due_date>=javascript:gs.daysAgo(3)', 5, 14],
    ['due_date>=javascript:gs.monthsAgo(3)', 2, 14],
    ['due_date>javascript:gs.monthsAgoEnd(3)', 3, 14],
    ['due_date>=javascript:gs.quartersAgoStart(1)', 2, 14],
    ['due_date>javascript:gs.yearsAgo(1)', 2, 14],
    ['due_date>javascript:gs.nowDateTime()', 10, 14],
    ["due_date<javascript:gs.dateGenerate('2025-01-01','00:00:00')", 0, 1],
    [
      "due_date<=javascript:gs.dateGenerate('2025-12-01','end')^due_date>=javascript:gs.dateGenerate('2025-12-01', 'start')",
      3,
      4,
    ],
    ['due_dateRELATIVEGT@hour@ago@1', 9, 14],
    ['due_dateRELATIVELT@dayofweek@ago@3', 0, 5],
    ['due_dateRELATIVELE@dayofweek@ago@3', 0, 6],
    ['due_dateRELATIVEGE@month@ago@3', 2, 14],
    ['due_dateRELATIVELT@minute@ahead@1440', 0, 12],
    ['due_date<=2025-01-01', 0, 1],
  ])('%s finds the times from the %ith to before the %ith', async (query, from, to) => {
    const found = await table('problem', `due_dateISNOTEMPTY^${query}^ORDERBYdue_date`);
    expect(found.map(({ due_date }) => due_date)).toEqual(times.slice(from, to));
  });

  test('NOTON leaves out a day', async () => {
    const found = await table('problem', `due_dateISNOTEMPTY^due_dateNOTONToday@${today}^ORDERBYdue_date`);
    expect(found.map(({ due_date }) => due_date)).toEqual([...times.slice(0, 7), ...times.slice(11)]);
  });

  test('know who asks', async () => {
    const { body } = await ask('/api/now/table/incident', { body: { caller_id: userId } });
    expect(await table('incident', 'caller_id=javascript:gs.getUserID()')).toMatchObject([
      { sys_id: (body.result as Row).sys_id },
    ]);
    expect(await table('sys_user', 'user_name=javascript:gs.getUserName()')).toMatchObject([{ sys_id: userId }]);
  });
});

describe('on an instance that wants queries to be right', () => {
  const { table } = freshSandbox({ properties: { 'glide.invalid_query.returns_no_rows': 'true' } });

  test.each(['no_such_column=1', 'state=1^nonsense', 'state=1^ORDERBYno_such_column', 'state=1^ORno.such=1'])(
    'one with a part that makes no sense finds nothing: %s',
    async (query) => {
      expect(await table('incident', query)).toEqual([]);
    },
  );

  test('one that makes sense finds what it always does', async () => {
    expect((await table('incident', 'state=1^ORstate=2^ORDERBYnumber^EQ')).length).toBeGreaterThan(10);
    expect((await table('incident', '')).length).toBeGreaterThan(10);
  });
});
