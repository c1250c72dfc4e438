// Generated from data/words/zh-Hans.ftl by pkg/words/generate.js.
export default `
rate-none = 不打折
rate-free = 免费
rate-share = { $tenths }折
reason-rate-tier = { $tier } { $rate }
reason-offer-no_member = 入会成为{ $tiers }后可享
reason-offer-no_term = 当日不在会籍期内；{ $tiers }在期内可享
reason-offer-other_tier = 限{ $tiers }，当前为{ $tier }
reason-offer-no_goods_in_scope = 购物车中没有适用商品
reason-offer-beaten = 已采用更优惠的“{ $by }”
reason-offer-no_saving = 对本单没有优惠
reason-goods-no_discount = 此商品不参与任何优惠
reason-goods-no_offer = 不在优惠商品范围
reason-points-purchase = { $basis ->
    [spend] 可积分金额 { $eligible }，每 { $perAmount } 得 { $points } 分，按 { $factor } 倍计
    [both] 可积分金额 { $eligible }，每 { $perAmount } 得 { $points } 分，按 { $factor } 倍计，另加每单 { $fixed } 分
    [bonus] 指定商品 { $bonus } 分
   *[fixed] 每单 { $fixed } 分
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 分
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限所余 { $cap } 分
   *[no] {""}
}
reason-points-split = 可积分金额 { $eligible }，其中 { $upTo } 每 { $perAmount } 得 { $points } 分，按 { $factor } 倍计，其余每 { $thenPerAmount } 得 { $thenPoints } 分，按 { $thenFactor } 倍计{ $fixed ->
    [0] {""}
   *[other] ，另加每单 { $fixed } 分
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 分
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限所余 { $cap } 分
   *[no] {""}
}
reason-points-registration = 入会赠送 { $points } 分
reason-points-opening = 期初结转 { $points } 分
reason-points-action = { $action }，得 { $points } 分
reason-points-promotion = 升级为{ $tier }，赠送 { $points } 分
reason-points-adjusted = 人工调整 { $points } 分
reason-points-given_back = 兑换 { $redemption } 退还 { $points } 分
reason-points-spent = { $what ->
    [item] 兑换“{ $item }”，用去 { $points } 分
   *[points] 兑换用去 { $points } 分
}
reason-points-taken_back = 购物 { $purchase } 退货，收回 { $points } 分
reason-points-debt_paid = 抵扣所欠的 { $points } 分
reason-points-expired = { $points } 分到期未用，已失效
reason-points-available = { $points } 分自当日起可用
reason-expiry-after = { $earnedOn }获得，有效 { $length }{ $to ->
    [month_end] ，延至当月月底
    [quarter_end] ，延至当季季末
    [year_end] ，延至当年年底
    [previous_month_end] ，提前至上月月底
   *[none] {""}
}
reason-expiry-years = { $earnedOn }获得，有效至{ $years ->
    [1] 次年
   *[other] 之后第 { $years } 年
}年底
reason-expiry-inactive = 最近一次活动在{ $lastActivity }，此后 { $length }内有效
reason-expiry-given_back = { $givenBackOn }退还，至少再有效 { $length }
reason-expiry-opening = 期初带入的有效期
reason-redemption-affordable = 需 { $points } 分，积分足够
reason-redemption-not_enough = 还差 { $missing } 分
reason-redemption-below_minimum = 未达起兑的 { $minimum } 分
reason-redemption-quota_used = 本期可兑换次数已用完
reason-tier-base = 入会即享的起始等级
reason-tier-opening = 期初带入的等级
reason-tier-reached = 计入 { $have }，达到 { $need } 的升级要求
reason-tier-kept = 计入 { $have }，满足 { $need } 的保级要求
reason-tier-not_kept = 计入 { $have }，未达 { $need } 的保级要求
reason-tier-grace = 计入 { $have }，未达 { $need } 的保级要求；宽限至{ $to }
reason-tier-kept_in_grace = 宽限期内计入 { $have }，满足 { $need } 的保级要求
reason-tier-granted = { $grant }，至{ $to }
reason-tier-grant_ended = 授予的期限已满
reason-other = 依据 { $code }
problem-json-syntax = 第 { $line } 行第 { $column } 列不是合法的 JSON
problem-json-too_deep = 嵌套超过 { $limit } 层
problem-json-too_large = 文件有 { $size } 字节，最多 { $limit } 字节
problem-json-not_utf8 = 从第 { $offset } 个字节起不是 UTF-8 编码
problem-json-not_data = 这里的值无法写成 JSON 数据
problem-json-more_problems = 另有 { $count } 处问题未列出
problem-type-expected = 应为 { $expected }，实为 { $found }
problem-field-missing = 缺少字段“{ $field }”
problem-field-unknown = 没有字段“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-field-duplicate = 字段“{ $field }”出现了不止一次
problem-field-exactly_one = { $fields } 中须有且只有一项
problem-field-needs = 此项须与 { $fields } 之一同用
problem-choice-unknown = 没有选项“{ $given }”，可用：{ $known }{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-text-empty = 文字不能为空
problem-text-too_long = 文字最多 { $limit } 个字符
problem-text-missing_locale = 缺少 { $locale } 的文字
problem-id-syntax = “{ $given }”不是合法的标识：只能用小写字母、数字、- 和 _，至多 64 个
problem-id-duplicate = 标识“{ $given }”已在 { $first } 用过
problem-number-out_of_range = 数字须在 { $min } 与 { $max } 之间
problem-list-empty = 列表不能为空
problem-list-too_long = 列表最多 { $limit } 项
problem-money-syntax = 金额须写成文字形式的十进制数，例如 "12.50"
problem-money-too_many_digits = 小数点后最多 { $digits } 位
problem-money-out_of_range = 金额须在 { $min } 与 { $max } 之间
problem-money-overflow = 金额大到无法计算
problem-money-not_positive = 金额须大于零
problem-time_zone-unknown = 没有时区“{ $given }”
problem-currency-unknown = 没有货币“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-currency-mismatch = 货币是 { $given }，应为 { $expected }
problem-rate-syntax = 折扣率须写成文字形式的十进制数，例如 "0.9" 为 9 折
problem-rate-out_of_range = 折扣率须在 0 与 1 之间
problem-factor-syntax = 倍数须写成文字形式的十进制数，例如 "1.5"
problem-factor-out_of_range = 倍数须在 0 与 100 之间
problem-date-syntax = 日期须写成 2026-03-15 的形式
problem-date-not_a_day = 历法中没有这一天
problem-date-out_of_range = 日期须在 { $first } 至 { $last } 之间
problem-date-has_offset = 时间须是当地时间，不带时区
problem-version-order = 版本须按生效日期先后排列
problem-version-effective_before_announced = 生效日期早于公布日期
problem-version-none_in_force = 当日尚无章程生效；首个版本自 { $first } 起
problem-tier-unknown = 没有等级“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-tier-order = 等级的先后与版本“{ $version }”不同
problem-tier-dropped = 版本“{ $version }”的等级“{ $tier }”不见了，会员可能正持有它
problem-tier-first_has_rule = 最低等级人人都有，不能设升级条件
problem-tier-rule_missing = 此等级缺少“{ $field }”：最低等级以外都须写明如何达到、持有多久
problem-rule-count_out_of_range = 数目须在 1 与条件总数 { $rules } 之间
problem-surplus-of_several = 保级条件不止一项，结余无从计算
problem-level-order = 须高于同一积分账户的前一档 { $before }
problem-exchange-step_above_most = 每一档值 { $amount }，高于可抵的上限
problem-wallet-unknown = 没有积分账户“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-wallet-dropped = 版本“{ $version }”的积分账户“{ $wallet }”不见了，会员可能正持有其中的积分
problem-term-order = 会籍期的起止日期颠倒，或没有按先后排列
problem-term-overlap = 会籍期相互重叠
problem-term-before_joining = 会籍期早于入会日期
problem-activity-repeated = 与 { $first } 是同一项活动，只计一次
problem-activity-conflict = 编号与 { $first } 相同而内容不同
problem-activity-before_joining = 活动早于入会日期
problem-activity-outside_terms = 购买不在会籍期内，不积分，也不计入等级
problem-opening-later = { $on } 早于期初日期 { $opening }，此前的情况没有记录
problem-activity-before_opening = 活动早于期初日期 { $opening }
problem-refund-unknown_purchase = 找不到所退的购买“{ $given }”
problem-refund-before_purchase = 退货早于购买
problem-refund-unknown_line = 所退的购买只有 { $lines } 行
problem-refund-too_much = 退得过多，尚可退 { $left }
problem-completion-unknown_purchase = 找不到所完成的购买“{ $given }”
problem-completion-before_purchase = 完成早于购买
problem-give_back-unknown_redemption = 找不到所退还的兑换“{ $given }”
problem-give_back-before_redemption = 退还早于兑换
problem-give_back-too_much = 退还过多，尚可退还 { $left } 分
problem-redemption-not_enough = 积分不足，可用 { $spendable } 分
problem-redemption-unknown = 没有兑换项目“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-adjustment-not_enough = 要扣的积分不足，可用 { $spendable } 分
problem-purchase-part_above_whole = 高于该行实付的 { $paid }
problem-forecast-before_day = 预测的末日早于起始日 { $on }
problem-forecast-too_far = 预测最多 { $limit } 天
problem-points-overflow = 积分大到无法计算
problem-points-not_conserved = 积分账户“{ $wallet }”收支不平，系统有误，不作回答
problem-other = 此处有问题，代码 { $code }，位置 { $pointer }
names-separator = 、
names-kind = { $kind ->
    [array] 列表
    [object] 对象
    [string] 文字
    [number] 数字
    [whole_number] 整数
    [boolean] 是或否
    [null] 空值 null
    [undefined] 未给出的值
    [Uint8Array] 字节数据
   *[other] { $word }
}
names-metric = { $word ->
    [net_spend] 净消费
    [orders] 订单数
    [pieces] 购买件数
    [points_earned] 获得积分
    [events] 参加活动
    [referrals] 推荐会员
    [fee_paid] 已付会费
    [contribution] 业务贡献
    [tenure] 入会月数
    [invitation] 受邀
   *[other] { $word }
}
names-period = { $word ->
    [month] 每月
    [quarter] 每季
    [half] 每半年
    [year] 每年
    [membership_year] 每会员年
    [term] 每会籍期
    [event] 每场活动
   *[other] { $word }
}
names-action = { $word ->
    [activation] 激活会员卡
    [event] 参加活动
    [referral] 推荐会员
    [referred] 经推荐入会
    [feedback] 提交反馈
    [profile] 完善资料
   *[other] { $word }
}
names-item = { $word ->
    [gift] 礼品
    [service] 服务
    [coupon] 优惠券
    [lottery] 抽奖
    [prediction] 竞猜
   *[other] { $word }
}
names-exchange = { $word ->
    [cart] 抵购物金额
    [cash] 兑现
    [fee] 抵会费
   *[other] { $word }
}
names-grant = { $word ->
    [trial] 试享
    [status_match] 等级匹配
    [decision] 公司授予
    [fee] 付费持有
   *[other] { $word }
}
names-months = { $count } 个月
names-days = { $count } 天
`;
