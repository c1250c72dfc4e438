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
   *[fixed] 每单 { $fixed } 分
}
reason-points-registration = 入会赠送 { $points } 分
reason-points-opening = 期初结转 { $points } 分
reason-tier-base = 入会即享的起始等级
reason-tier-opening = 期初带入的等级
reason-tier-reached = 计入 { $have }，达到 { $need } 的升级要求
reason-tier-kept = 计入 { $have }，满足 { $need } 的保级要求
reason-tier-not_kept = 计入 { $have }，未达 { $need } 的保级要求
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
problem-redemption-not_enough = 积分不足，可用 { $spendable } 分
problem-points-overflow = 积分大到无法计算
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
`;
