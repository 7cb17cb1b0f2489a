import { expect, test } from '@jest/globals';
import { story } from '../support/story.ts';

test('a customer is taken on: account found, contact made, hardware ordered, approval read and given', () =>
  story(async ({ run, records, change }) => {
    const { data: accounts } = await run('account.list', { sysparm_query: 'name=Brackwater Foods' });
    const [account] = accounts;
    expect(accounts).toHaveLength(1);
    const { data: contactId } = await run('contact.create', {
      first_name: 'Ada',
      last_name: 'Marwick',
      email: 'ada.marwick@brackwater.example',
      account: String(account?.sys_id),
    });
    const { data: contact } = await run('contact.get', { id: contactId });
    expect(contact).toMatchObject({ name: 'Ada Marwick', account: account?.sys_id });

    const { data: workstations } = await run('catalog.listItems', { sysparm_text: 'Engineering Workstation' });
    const { data: order } = await run('catalog.orderItem', {
      sys_id: String(workstations[0]?.sys_id),
      sysparm_quantity: 1,
      variables: { cost_center: 'CC-100', justification: 'Draws pipes' },
    });
    const { request_id } = order as { request_id: string };
    const [request] = await records('sc_request', `sys_id=${request_id}`);
    expect(request).toMatchObject({ approval: 'requested', request_state: 'requested' });

    const waiting = await records('sysapproval_approver', `sysapproval=${request_id}^state=requested`);
    expect(waiting).toHaveLength(1);
    await change('sysapproval_approver', waiting[0]?.sys_id, { state: 'approved', comments: 'Fine' });
    expect(await records('sc_request', `sys_id=${request_id}`)).toMatchObject([
      { approval: 'approved', request_state: 'in_process' },
    ]);
  }));
