// @ts-check
/** The members of another scheme come from its tables, and the engine knows them. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { membersFromRows } from 'huiji/members';
import papaparse from 'papaparse';

/** @param {string} text @returns {Record<string, unknown>[]} */
function rows(text) {
  return papaparse.parse(text.trim(), { header: true, skipEmptyLines: 'greedy' }).data;
}

const MEMBERS = rows(`
会员号,类型,入会日期,生日,会籍起,会籍止,等级,等级有效至,积分账户,积分,积分到期日,标签
M001,个人,2024/3/15,1990-2-9,2026-03-15,2027-03-14,gold,2026-12-31,points,"1,200",2027-06-30,vip；老客户
M001,个人,2024/3/15,1990-2-9,2026-03-15,2027-03-14,gold,2026-12-31,points,300,2027-12-31,vip；老客户
M002,企业,2025年12月1日,,,,,,,,,
`);
const ACTIVITIES = rows(`
单号,会员号,日期,业务,商品,数量,金额,原单号,积分账户,积分
P1,M001,2026-04-01 14:30,消费,tea,2,"1,234.50",,,
P1,M001,2026-04-01 14:30,消费,pot,,¥80,,,
R1,M001,2026/4/9,退货,pot,1,80.00,P1,,
D1,M001,2026-05-01,兑换,,,,,points,100
A1,M002,２０２６-05-02,活动,,,,,,
`);

test('a spreadsheet as people keep it becomes members with their ledgers', () => {
  const { members, problems } = membersFromRows(MEMBERS, ACTIVITIES);
  assert.deepEqual(problems, []);
  assert.deepEqual(members, [
    {
      id: 'M001', kind: 'person', joinedOn: '2024-03-15', birthday: '1990-02-09', tags: ['vip', '老客户'],
      terms: [{ from: '2026-03-15', to: '2027-03-14' }],
      opening: {
        on: '2026-03-15', tier: 'gold', heldTo: '2026-12-31',
        lots: [{ wallet: 'points', points: 1200, expiresOn: '2027-06-30' }, { wallet: 'points', points: 300, expiresOn: '2027-12-31' }],
      },
      activities: [
        { id: 'P1', on: '2026-04-01T14:30', purchase: { lines: [{ sku: 'tea', quantity: 2, paid: '1234.50' }, { sku: 'pot', quantity: 1, paid: '80' }] } },
        { id: 'R1', on: '2026-04-09', refund: { of: 'P1', lines: [{ line: 1, quantity: 1, amount: '80.00' }] } },
        { id: 'D1', on: '2026-05-01', redemption: { wallet: 'points', points: 100 } },
      ],
    },
    { id: 'M002', kind: 'enterprise', joinedOn: '2025-12-01', terms: [{ from: '2025-12-01' }], activities: [{ id: 'A1', on: '2026-05-02', action: { kind: 'event' } }] },
  ]);
});

test('every other type of activity has its form', () => {
  const { members, problems } = membersFromRows(
    [{ id: 'a', joinedOn: '2026-01-01' }],
    rows(`
id,member,on,type,amount,tier,to,of,wallet,points,benefit,item,quantity,sku
1,a,2026-01-02,fee,99.00,silver,2026-12-31,,,,,,,
2,a,2026-01-03,use,,,,,,,car-wash,,2,
3,a,2026-01-04,contribution,500,,,,,,,,,
4,a,2026-01-05,invitation,,gold,,,,,,,,
5,a,2026-01-06,add,,,,,points,20,,,,
6,a,2026-01-07,take,,,,,points,5,,,,
7,a,2026-01-08,referral,,,,,,,,,,
8,a,2026-01-09,purchase,10,,,,,,,,,tea
9,a,2026-01-10,completion,,,,8,,,,,,
10,a,2026-01-11,redemption,,,,,points,10,,mug,1,
`),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(members[0].activities?.map(({ id: _, on: __, ...happened }) => happened), [
    { fee: { amount: '99.00', tier: 'silver', to: '2026-12-31' } },
    { use: { benefit: 'car-wash', quantity: 2 } },
    { contribution: { amount: '500' } },
    { invitation: { tier: 'gold' } },
    { adjustment: { wallet: 'points', add: 20, note: 'row 6' } },
    { adjustment: { wallet: 'points', take: 5, note: 'row 7' } },
    { action: { kind: 'referral' } },
    { purchase: { lines: [{ sku: 'tea', quantity: 1, paid: '10' }] } },
    { completion: { of: '8' } },
    { redemption: { wallet: 'points', points: 10, item: 'mug', quantity: 1 } },
  ]);
});

test('every cell that can’t be read is told, and its member left out', () => {
  const { members, problems } = membersFromRows(
    rows('id,kind,joined,birthday,note\na,robot,2026-01-01,2026-02-30,x\nb,person,,,\nc,person,2026-01-01,,\nd,person,2026-01-01,,\nd,person,2026-01-02,,\ne,person,2026-01-01,,\nf,person,2026-01-01,,'),
    rows('id,member,on,type,amount,points,wallet,of,sku\n1,c,2026-01-02 25:00,purchase,1.2.3,,,,t\n2,z,2026-01-02,event,,,,,\n3,c,2026-01-02,dance,,,,,\n4,c,2026-01-02,refund,1,,,9,t\n5,c,2026-01-02,redemption,,1.5,points,,\n6,c,2026-01-02,event,,,,,\n6,c,2026-01-02,event,,,,,\n7,f,2026-13-01,event,,,,,'),
  );
  assert.deepEqual(members.map(({ id }) => id), ['e']);
  assert.deepEqual(problems.map(({ table, row, column, code }) => `${table} ${row} ${column} ${code}`), [
    'members 1 note column.unknown',
    'members 2 kind cell.choice',
    'members 2 birthday cell.day',
    'members 3 joined cell.missing',
    'members 6 joinedOn row.other',
    'activities 2 on cell.moment',
    'activities 2 amount cell.amount',
    'activities 3 member row.unknown_member',
    'activities 4 type cell.choice',
    'activities 6 points cell.count',
    'activities 9 on cell.moment',
  ]);
});

test('without a column that is needed no row is read', () => {
  const { members, problems } = membersFromRows([{ 会员号: 'a' }, { 会员号: 'b' }]);
  assert.deepEqual([members, problems], [[], [{ table: 'members', row: 1, column: 'joinedOn', code: 'column.missing' }]]);
});

test('ten thousand rows of one member take no square', () => {
  const purchases = Array.from({ length: 10_000 }, (_, place) => ({ id: `p${place}`, member: 'a', on: '2026-01-02', type: 'purchase', sku: 'tea', amount: '1.00' }));
  const { members, problems } = membersFromRows([{ id: 'a', joinedOn: '2026-01-01' }], purchases);
  assert.equal(problems.length, 0);
  assert.equal(members[0].activities?.length, 10_000);
});

test('what rows of one id say must agree', () => {
  const { members, problems } = membersFromRows(
    rows('id,joinedOn\na,2026-01-01\nb,2026-01-01'),
    rows('id,member,on,type,sku,amount,of\n1,a,2026-01-02,purchase,tea,1.00,\n1,a,2026-01-03,purchase,pot,1.00,\n2,b,2026-01-02,event,,,\n2,b,2026-01-02,event,,,\n3,b,2026-01-02,refund,tea,1.00,9\n4,b,2026-01-02,purchase,tea,1.00,\n5,b,2026-01-02,refund,pot,1.00,4'),
  );
  assert.deepEqual(members, []);
  assert.deepEqual(problems.map(({ row, column, code }) => `${row} ${column} ${code}`), [
    '3 on row.other', '5 id row.twice', '6 of row.unknown_purchase', '8 sku row.unknown_purchase',
  ]);
});
