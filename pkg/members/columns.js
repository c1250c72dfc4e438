// @ts-check
// What the columns of tables are called: as the document calls it, and as people who keep tables do.

/**
 * How a cell is read.
 *
 * @typedef {'text' | 'day' | 'moment' | 'amount' | 'count' | 'list' | 'kind' | 'activity'} CellKind
 */

/** @typedef {{ kind: CellKind, names: string[] }} Column */

/** @type {Record<string, Column>} */
export const MEMBER_COLUMNS = {
  id: { kind: 'text', names: ['id', 'member', '会员号', '会员编号', '會員編號', '會員號'] },
  kind: { kind: 'kind', names: ['kind', '类型', '類型'] },
  joinedOn: { kind: 'day', names: ['joinedOn', 'joined_on', 'joined', '入会日期', '入會日期'] },
  birthday: { kind: 'day', names: ['birthday', '生日'] },
  residence: { kind: 'text', names: ['residence', '居住地', '所在地'] },
  tags: { kind: 'list', names: ['tags', '标签', '標籤'] },
  segments: { kind: 'list', names: ['segments', '分群'] },
  termFrom: { kind: 'day', names: ['termFrom', 'term_from', '会籍起', '會籍起'] },
  termTo: { kind: 'day', names: ['termTo', 'term_to', '会籍止', '會籍止'] },
  openingOn: { kind: 'day', names: ['openingOn', 'opening_on', '期初日期'] },
  tier: { kind: 'text', names: ['tier', '等级', '等級'] },
  heldTo: { kind: 'day', names: ['heldTo', 'held_to', '等级有效至', '等級有效至'] },
  wallet: { kind: 'text', names: ['wallet', '积分账户', '點數帳戶'] },
  points: { kind: 'count', names: ['points', '积分', '點數'] },
  earnedOn: { kind: 'day', names: ['earnedOn', 'earned_on', '积分获得日', '點數獲得日'] },
  expiresOn: { kind: 'day', names: ['expiresOn', 'expires_on', '积分到期日', '點數到期日'] },
};

/** @type {Record<string, Column>} */
export const ACTIVITY_COLUMNS = {
  id: { kind: 'text', names: ['id', 'activity', '单号', '流水号', '單號', '流水號'] },
  member: { kind: 'text', names: ['member', '会员号', '会员编号', '會員編號', '會員號'] },
  on: { kind: 'moment', names: ['on', 'date', '日期', '时间', '時間'] },
  type: { kind: 'activity', names: ['type', '业务', '類別', '业务类型', '業務類型'] },
  sku: { kind: 'text', names: ['sku', '商品', '商品编码', '商品編號'] },
  category: { kind: 'text', names: ['category', '品类', '品類'] },
  brand: { kind: 'text', names: ['brand', '品牌'] },
  quantity: { kind: 'count', names: ['quantity', '数量', '數量'] },
  amount: { kind: 'amount', names: ['amount', 'paid', '金额', '金額', '实付', '實付'] },
  shop: { kind: 'text', names: ['shop', '门店', '門市'] },
  channel: { kind: 'text', names: ['channel', '渠道', '通路'] },
  of: { kind: 'text', names: ['of', '原单号', '原單號'] },
  wallet: { kind: 'text', names: ['wallet', '积分账户', '點數帳戶'] },
  points: { kind: 'count', names: ['points', '积分', '點數'] },
  item: { kind: 'text', names: ['item', '兑换项目', '兌換項目'] },
  benefit: { kind: 'text', names: ['benefit', '权益', '權益'] },
  tier: { kind: 'text', names: ['tier', '等级', '等級'] },
  to: { kind: 'day', names: ['to', '有效至'] },
};

/** What a member is, as tables say it. @type {Record<string, 'person' | 'enterprise'>} */
export const KINDS = { person: 'person', 个人: 'person', 個人: 'person', enterprise: 'enterprise', 企业: 'enterprise', 企業: 'enterprise' };

/** @typedef {'purchase' | 'refund' | 'redemption' | 'completion' | 'fee' | 'use' | 'contribution' | 'invitation' | 'add' | 'take' | import('../index.js').ActionKind} ActivityType */

/** What happened, as tables say it. @type {Record<string, ActivityType>} */
export const TYPES = {
  purchase: 'purchase', 消费: 'purchase', 消費: 'purchase',
  refund: 'refund', 退货: 'refund', 退貨: 'refund', 退款: 'refund',
  redemption: 'redemption', 兑换: 'redemption', 兌換: 'redemption',
  completion: 'completion', 完成: 'completion',
  fee: 'fee', 会费: 'fee', 會費: 'fee',
  use: 'use', 使用权益: 'use', 使用權益: 'use',
  contribution: 'contribution', 业务贡献: 'contribution', 業務貢獻: 'contribution',
  invitation: 'invitation', 邀请: 'invitation', 邀請: 'invitation',
  add: 'add', 加分: 'add',
  take: 'take', 扣分: 'take',
  activation: 'activation', 激活: 'activation', 啟用: 'activation',
  event: 'event', 活动: 'event', 活動: 'event',
  referral: 'referral', 推荐: 'referral', 推薦: 'referral',
  referred: 'referred', 被推荐: 'referred', 被推薦: 'referred',
  feedback: 'feedback', 反馈: 'feedback', 回饋: 'feedback',
  profile: 'profile', 完善资料: 'profile', 完善資料: 'profile',
};
