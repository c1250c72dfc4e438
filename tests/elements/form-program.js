// @ts-check
/** A program with a form of every kind of control, and a working day on which it is looked at. */

/** @type {import('huiji').ProgramDocument} */
export const program = {
  id: 'club',
  name: { 'zh-Hans': '会员俱乐部', en: 'The club' },
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  locales: ['zh-Hans', 'en'],
  versions: [
    {
      id: 'first',
      announcedOn: '2025-12-01',
      effectiveFrom: '2026-01-01',
      tiers: [{ id: 'basic', name: { 'zh-Hans': '普通', en: 'Basic' } }],
      application: {
        purposes: [
          { id: 'membership', name: { 'zh-Hans': '办理入会', en: 'Your membership' } },
          { id: 'news', name: { 'zh-Hans': '活动通知', en: 'News' } },
        ],
        fields: [
          { id: 'kind', label: { 'zh-Hans': '申请人类型', en: 'Applicant' }, rule: 'kind', purpose: 'membership', required: true },
          { id: 'name', label: { 'zh-Hans': '姓名', en: 'Name' }, rule: 'name', purpose: 'membership', required: true, visibleWhen: { is: { field: 'kind', of: ['person'] } } },
          { id: 'birth-date', label: { 'zh-Hans': '出生日期', en: 'Date of birth' }, rule: 'birth_date', purpose: 'membership', visibleWhen: { is: { field: 'kind', of: ['person'] } } },
          {
            id: 'identity-number',
            label: { 'zh-Hans': '身份证号码', en: 'Identity number' },
            rule: 'resident_id',
            purpose: 'membership',
            required: true,
            visibleWhen: { is: { field: 'kind', of: ['person'] } },
            agreesWith: { birthDate: 'birth-date' },
          },
          { id: 'organisation', label: { 'zh-Hans': '企业名称', en: 'Organisation' }, rule: 'organisation_name', purpose: 'membership', required: true, visibleWhen: { is: { field: 'kind', of: ['enterprise'] } } },
          { id: 'phone', label: { 'zh-Hans': '手机号码', en: 'Phone' }, rule: 'phone', purpose: 'membership', required: true },
          { id: 'email', label: { 'zh-Hans': '电子邮箱', en: 'E-mail' }, rule: 'email', purpose: 'membership', requiredWhen: { is: { field: 'kind', of: ['enterprise'] } } },
          {
            id: 'interests',
            label: { 'zh-Hans': '感兴趣的商品', en: 'Interests' },
            rule: 'choices',
            purpose: 'news',
            choices: [
              { id: 'tea', name: { 'zh-Hans': '茶', en: 'Tea' } },
              { id: 'wine', name: { 'zh-Hans': '酒', en: 'Wine' } },
            ],
          },
          { id: 'copy', label: { 'zh-Hans': '证件照片', en: 'Picture of the card' }, rule: 'file', purpose: 'membership', file: { types: ['jpeg', 'png'], most: 2, mostBytes: 100_000 } },
          { id: 'consent', label: { 'zh-Hans': '同意事项', en: 'Consent' }, rule: 'consent', required: true, consent: { version: '2026-01', purposes: ['membership'], optional: ['news'] } },
        ],
      },
    },
  ],
};

export const on = '2026-11-22';

/** What a browser knows of no real person: its birth date is none. */
export const impossibleIdentity = '110101199002301236';

const fields = /** @type {import('huiji').ApplicationDocument} */ (program.versions[0]?.application).fields;
export { fields };
