### 简体中文词句。开头相同的词句归同一处使用：
### reason- problem- offer- rate- names- value- issue- form- fee- flow- table- finding-  由 huiji/words 使用，随包发布；
### live-  由页面脚本使用；page-  只写进页面的 HTML。

## 折扣率

rate-none = 不打折
rate-free = 免费
rate-share = { $tenths }折

## 理由：每个数字为何如此

reason-rate-tier = { $tier } { $rate }
reason-rate-offer = { $rate }
reason-rate-order = 满{ $atLeastPlain }{ $free ->
    [yes] 免费
   *[no] 打{ $rate }
}
reason-rate-nth_piece = { $free ->
    [yes] 买{ $bought }赠{ $last }
   *[no] { $last ->
        [1] 第{ $of }件{ $rate }
       *[other] 每{ $of }件中{ $last }件{ $rate }
    }
}
reason-price-sale = 促销价{ $price }
reason-price-offer = 特价{ $price }
reason-price-steps = { $pieces }件起每件{ $price }
reason-price-bundle = 组合价{ $price }
reason-amount-off = 立减{ $amount }
reason-amount-off_from = 满{ $atLeastPlain }减{ $amountPlain }{ $times ->
    [1] {""}
   *[other] {" "}×{ $times }
}
reason-shipping-free = { $threshold ->
    [some] 满{ $atLeast }包邮
   *[none] 包邮
}
reason-gift-given = { $threshold ->
    [some] 满{ $atLeast }赠送
   *[none] 赠送
}
reason-offer-no_member = 入会{ $some ->
    [0] {""}
   *[other] 成为{ $tiers }
}后可享
reason-offer-no_term = 当日不在会籍期内{ $some ->
    [0] {""}
   *[other] ；{ $tiers }在期内可享
}
reason-offer-other_tier = 限{ $tiers }，当前为{ $tier }
reason-offer-no_goods_in_scope = 购物车中没有适用商品
reason-offer-beaten = 已采用更优惠的“{ $by }”
reason-offer-no_saving = 对本单没有优惠
reason-offer-not_for = { $what ->
    [kind] 限其他类型的会员
    [segment] 限指定客群
    [residence] 限指定居住地的会员
   *[tag] 限指定会员
}
reason-offer-not_yet = { $from }起可用
reason-offer-ended = 已于{ $to }结束
reason-offer-other_day = { $what ->
    [weekday] 限每周的指定日子
    [day_of_month] 限每月的指定日子
   *[birthday] 限生日期间
}
reason-offer-other_hours = 限 { $hours }
reason-offer-time_unknown = 限 { $hours }，未给出时间
reason-offer-not_named = 未使用此券
reason-offer-used_up = { $per ->
    [month] 每月限 { $quantity } 次，本月已用完
    [quarter] 每季限 { $quantity } 次，本季已用完
    [half] 每半年限 { $quantity } 次，本半年已用完
    [year] 每年限 { $quantity } 次，本年已用完
    [membership_year] 每会员年限 { $quantity } 次，本会员年已用完
    [term] 每个会籍期内限 { $quantity } 次，本期已用完
    [window] 每次可用时段限 { $quantity } 次，本次已用完
    [ever] 每位会员限 { $quantity } 次，已用完
   *[all] 共限 { $quantity } 次，已用完
}
reason-offer-below = 再买 { $missing } 可用，须满 { $atLeast }
reason-offer-too_few = 再买 { $missing } 件可用，须满 { $need } 件
reason-offer-costs_more = 用上反而多付 { $difference }
reason-return-too_late = 退货期限至{ $lastDay }，已过
reason-return-excluded = 此商品不可退
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
reason-points-split = 可积分金额 { $eligible }，其中 { $upTo } 每 { $perAmount } 得 { $points } 分，按 { $factor } 倍计{ $between }，其余每 { $thenPerAmount } 得 { $thenPoints } 分，按 { $thenFactor } 倍计{ $fixed ->
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
reason-points-worth = { $owed } 分，按每 { $points } 分值 { $amount } 计
reason-expiry-after = { $earnedOn }获得，有效 { $length }{ $to ->
    [month_end] ，延至当月月底
    [quarter_end] ，延至当季季末
    [year_end] ，延至当年年底
    [previous_month_end] ，提前至上月月底
   *[none] {""}
}
reason-expiry-years = { $earnedOn }获得，有效至{ $years ->
    [0] 当年
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
reason-redemption-stopped = { $open ->
    [yes] 卡片停用，{ $from }起不能兑换
   *[no] 卡片停用，{ $from }至{ $to }之前不能兑换
}
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

## 优惠的内容，一行说完

offer-rate = { $threshold ->
    [some] 满{ $atLeastPlain }{ $free ->
        [yes] 免费
       *[no] 打{ $rate }
    }
   *[none] { $rate }
}
offer-money = { $threshold ->
    [some] { $each ->
        [yes] 每
       *[no] {""}
    }满{ $atLeastPlain }减{ $amountPlain }
   *[none] 立减{ $amount }
}
offer-step = { $whole ->
    [yes] 满{ $pieces }件每件{ $price }
   *[no] 第{ $pieces }件起每件{ $price }
}
offer-nth = { $free ->
    [yes] 买{ $bought }赠{ $last }
   *[no] { $last ->
        [1] 第{ $of }件{ $rate }
       *[other] 每{ $of }件中{ $last }件{ $rate }
    }
}
offer-bundle = 组合价{ $price }
offer-fixed = 特价{ $price }
offer-gift = { $threshold ->
    [some] 满{ $atLeast }送{ $gift }
   *[none] 送{ $gift }
}
offer-gift_name = { $gift }{ $quantity ->
    [1] {""}
   *[other] {" "}×{ $quantity }
}
offer-shipping = { $threshold ->
    [some] 满{ $atLeast }包邮
   *[none] 包邮
}
offer-points = { $factor }倍{ $wallet }
offer-most = { $terms }，最多减{ $most }
offer-gain = { $kind ->
    [rate] 享{ $rate }
    [money] 减 { $amount }
    [gift] 送{ $gift }
   *[shipping] 包邮
}
offer-call = 再买 { $missing } { $by ->
    [pieces] 件，{ $gain }
   *[amount] { $gain }
}

## 问题：输入哪里不对

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
problem-time-syntax = 时刻须写成 14:00 的形式，在 00:00 与 24:00 之间
problem-time-order = 须晚于 { $from }
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
problem-expiry-takes_days = 会缩短有效期：{ $earned } 获得的积分本可用到 { $exact }，实际只到 { $last }
problem-quota-needs_window = 按可用时段计的次数，须以“when”写明有些日子不可用
problem-wallet-unknown = 没有积分账户“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-wallet-dropped = 版本“{ $version }”的积分账户“{ $wallet }”不见了，会员可能正持有其中的积分
problem-offer-not_higher = 须高于前一档 { $before }
problem-offer-not_lower = 须低于前一档的价格 { $before }
problem-bundle-shared_goods = 与 { $first } 的商品有重叠，同一件会被算作两份
problem-form-field_unknown = 表单没有字段“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-form-other_rule = 规则为“{ $rule }”的字段不适用，须为 { $known } 之一
problem-form-parameter_of_other_rule = 此项只用于规则 { $known }，不用于“{ $rule }”
problem-form-required_twice = 必填与否已经写明：required 与 requiredWhen 只写其一
problem-form-rule_twice = 规则为“{ $rule }”的字段只能有一个，{ $first } 已是
problem-form-condition_cycle = 这些字段是否显示互相依赖：{ $fields }
problem-form-kinds_differ = 选项 { $found } 须与证件类型 { $expected } 一致
problem-range-order = 上限低于下限 { $least }
problem-purpose-unknown = 没有用途“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-privacy-unneeded_field = 此字段没有用途：请写明用途，否则不应收集
problem-privacy-copy_and_number = 既收集证件复印件，又收集号码“{ $number }”，但未写明条款依据
problem-age-order = 须监护人同意的年龄不得高于成年年龄 { $adult }
problem-review-steps_too_long = 各步骤共 { $steps } 个工作日，超过整个审核的 { $whole } 个
problem-calendar-covers_order = 须依次写明首日与末日
problem-calendar-day_twice = 该日已在 { $first } 列出
problem-calendar-off_on_weekend = 该日是周末，本来就休息
problem-calendar-work_on_weekday = 该日不是周末，本来就是工作日
problem-calendar-missing = 有以工作日计的期限，却没有节假日日历：算出的日期只是暂定
problem-fee-steps_start = 各档须从 1 起，给出的是 { $from }
problem-workflow-not_by_time = 到期不能自动“{ $given }”；能自动进行的有 { $known }
problem-workflow-never_after = 在“{ $after }”之后，“{ $until }”不会再发生
problem-workflow-review_steps = 审核最多 { $limit } 步
problem-clause-unknown = 没有条款“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-pointer-syntax = “{ $given }”不是 JSON 指针：须为空，或以“/”开头；“~”写作“~0”，名称里的“/”写作“~1”
problem-example-unknown = 没有示例“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-activity-unknown = 记录中没有此标识的活动
problem-deadline-unknown = 该事项没有此期限
problem-offer-unknown = 没有优惠“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-coupon-unknown = 没有优惠券“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-total-differs = 合计为 { $total }，给出的是 { $expected }，相差 { $difference }
problem-redemption-not_for_cart = 兑换项目“{ $redemption }”不能抵购物金额
problem-redemption-needs_member = 访客没有积分可用来付款
problem-return-line_unknown = 没有第 { $line } 行：订单共 { $lines } 行，从 0 编起
problem-return-too_many = 退的件数过多，尚可退 { $left } 件
problem-return-line_twice = 第 { $line } 行（从 0 编起）出现了不止一次
problem-order-lines_differ = 订单有 { $found } 行，购物车有 { $expected } 行，须逐行对应
problem-order-purchase_unknown = 会员记录中没有购买“{ $purchase }”
problem-order-purchase_differs = 会员记录中的这笔购买与订单不符：{ $what ->
    [lines] 行或金额不同
   *[other] { $what }
}
problem-order-redemption_unknown = 会员记录中没有兑换“{ $redemption }”
problem-application-none = 这一天施行的章程没有入会申请表
problem-review-no_extension = 章程没有规定审核可以延长
problem-review-approved_before_complete = 早于材料齐全之日 { $complete }
problem-calendar-out_of_range = 工作日历只到 { $last }；之后按周一至周五计算，日期可能变动

problem-fee-none = 章程没有“{ $tier }”的会费
problem-fee-no_rule = 章程没有规定此项费用：{ $what ->
    [renew] 续期
    [upgrade] 升级
    [replace] 补办会员卡
    [cancel] 注销
    [repair] 维修
   *[other] { $what }
}
problem-fee-no_member = 须是会员才能问：{ $what ->
    [renew] 续期
    [upgrade] 升级
    [replace] 补办会员卡
    [cancel] 注销
    [repair] 维修
   *[other] { $what }
}
problem-fee-kind_needed = 请写明是个人还是企业
problem-fee-not_above = 升级须高于现有的等级“{ $held }”
problem-fee-no_term = 这一天没有缴费的会籍期
problem-fee-term_open = 最后一个会籍期没有期限，无从续期
problem-fee-too_early = { $first } 起才能续期
problem-fee-too_late = 续期截止于 { $last }（含）
problem-fee-term_overlap = 另一会籍期到 { $to } 才结束
problem-fee-bought_later = 购买晚于所问的日期
problem-workflow-event_unknown = 此流程没有事项“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-workflow-not_allowed = “{ $event }”此时不能进行{ $started ->
    [yes] ，状态为“{ $state }”
   *[no] {""}
}{ $open ->
    [0] ，已没有可以进行的
   *[other] ；可以进行的有 { $allowed }
}
problem-workflow-other_role = “{ $by }”不能办理；由 { $roles } 办理
problem-workflow-proof_missing = 还须出示：{ $proof }
problem-workflow-reason_missing = 须说明原因
problem-workflow-fee_short = 应付 { $need }，只付了 { $have }
problem-workflow-order = 早于前一事项的 { $before }
problem-workflow-same_event = 与 { $first } 是同一事项，只计一次
problem-workflow-conflict = 编号与 { $first } 相同而内容不同
problem-workflow-too_late = 截止于 { $last }（含）
problem-workflow-guard = 条件不符：{ $guard ->
    [review_goes_on] 审核没有下一步
    [review_ends] 审核还有下一步
    [extendable] 审核不能再延长
    [fee_due] 该等级无需会费
    [no_fee] 该等级须缴会费
    [term_ended] 会籍尚未到期
    [renewable] 会籍现在不能续期
    [about_goods] 事项不是售后或维修
    [not_about_goods] 售后与维修须先评估
    [invited] 报名没有开放，或不面向该等级
    [place_left] 名额不足，或报名没有开放
    [place_free] 没有名额空出
    [on_the_day] 还没到活动当天
    [started] 活动没有在进行
    [not_started] 活动已经开始
    [held] 活动没有结束，或评价已截止
    [called_off] 活动没有取消
    [deadline_passed] 期限尚未过
   *[other] { $guard }
}
problem-workflow-too_many_guests = 此等级最多携同伴 { $most } 人
problem-workflow-not_started = 到所问的日期为止，什么都还没有发生

problem-term-order = 会籍期的起止日期颠倒，或没有按先后排列
problem-term-overlap = 会籍期相互重叠
problem-term-before_joining = 会籍期早于入会日期
problem-activity-repeated = 与 { $first } 是同一项活动，只计一次
problem-activity-conflict = 编号与 { $first } 相同而内容不同
problem-activity-before_joining = 活动早于入会日期
problem-activity-outside_terms = 这笔记录不在会籍期内，不积分，也不计入等级
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
problem-benefit-unknown = 没有权益“{ $given }”{ $suggestion ->
    [given] ；是否想写“{ $nearest }”？
   *[none] {""}
}
problem-purchase-part_above_whole = 高于该行实付的 { $paid }
problem-forecast-before_day = 预测的末日早于起始日 { $on }
problem-forecast-too_far = 预测最多 { $limit } 天
problem-stopped-overlap = 停止兑换的时段须按先后排列，且不重叠
problem-redemption-while_stopped = 兑换发生在停止兑换期间（{ $from } 起），且尚未退还
problem-points-overflow = 积分大到无法计算
problem-points-not_conserved = 积分账户“{ $wallet }”收支不平，系统有误，不作回答
problem-other = 此处有问题，代码 { $code }，位置 { $pointer }

names-separator = 、
names-split = ，其后至 { $upTo } 每 { $perAmount } 得 { $points } 分，按 { $factor } 倍计
value-kind = { $kind ->
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
names-source = { $word ->
    [campaign] 活动
    [coupon] 优惠券
    [partner] 合作方
    [shop] 商店
   *[other] { $word }
}
names-months = { $count } 个月
names-days = { $count } 天

## 两个版本之间，什么变了

diff-part = { $part ->
    [rounding] 金额舍入
    [noDiscount] 不打折商品
    [leapDayBirthday] 2 月 29 日的生日
    [tiers] 等级
    [tierPolicy] 升降级办法
    [benefits] 权益
    [offers] 优惠
    [returns] 退换货办法
    [wallets] 积分账户
    [levels] 积分等级
    [redemptions] 积分兑换
    [application] 入会申请
    [fees] 收费办法
    [workflows] 办理流程
    [chapters] 条款
    [checks] 自查标准
    [meta] 附注
   *[other] 其他规定
}
diff-added = 新增{ $part }：{ $what }
diff-removed = 取消{ $part }：{ $what }
diff-part_added = 新设：{ $part }
diff-part_removed = 不再有：{ $part }
diff-moved = 次序有调整：{ $part }
diff-detailed = { $name }（{ $detail }）
diff-of = { $subject }·{ $aspect }
diff-change = { $what }：{ $before } → { $after }
diff-altered = { $what }：有调整
diff-clause = { $said }（{ $clause }）
diff-label = { $field ->
    [name] 名称
    [clause] 条款编号
    [meta] 附注
    [tiers-fee] 会费
    [tiers-reach] 升级条件
    [tiers-keep] 保级条件
    [tiers-hold] 保持多久
    [tiers-surplus] 保级结转
    [tierPolicy-promotion] 升级时间
    [tierPolicy-crossing] 升级当笔的积分
    [tierPolicy-notKept] 未能保级
    [tierPolicy-refund] 退货后的等级
    [tierPolicy-grace] 保级宽限
    [tierPolicy-minimumHold] 升级后至少保持
    [benefits-goods] 适用商品
    [benefits-quota] 次数
    [benefits-when] 可用时间
    [benefits-tiers] 享有的等级
    [benefits-class] 类别
    [benefits-partner] 提供方
    [benefits-howToUse] 使用方法
    [benefits-exclusions] 不适用于
    [benefits-priority] 显示次序
    [offers-source] 来源
    [offers-who] 适用会员
    [offers-when] 时间
    [offers-goods] 适用商品
    [offers-namesNoDiscount] 含不打折商品
    [offers-terms] 内容
    [offers-perOrder] 每单次数
    [offers-perMember] 每人次数
    [offers-inAll] 总次数
    [offers-stacking] 叠加办法
    [returns-days] 退货期限
    [returns-exchangeDays] 换货期限
    [returns-except] 不退换的商品
    [wallets-spend] 消费得分
    [wallets-bonus] 指定商品加分
    [wallets-purchase] 每笔购物得分
    [wallets-registration] 入会得分
    [wallets-actions] { $key }得分
    [wallets-promotion] 升至{ $key }得分
    [wallets-caps] { $key }上限
    [wallets-multipliers] { $key }积分倍数
    [wallets-occasions] 多倍积分
    [wallets-combine] 几个倍数同时适用
    [wallets-available] 何时可用
    [wallets-expiry] 有效期
    [wallets-refund] 退货时积分不足
    [wallets-minimumLife] 退还的积分至少有效
    [wallets-worth] 积分价值
    [levels-wallet] 积分账户
    [levels-atLeast] 所需积分
    [redemptions-wallet] 积分账户
    [redemptions-tiers] 可兑换的等级
    [redemptions-kind] 类型
    [redemptions-points] 所需积分
    [redemptions-money] 另付
    [redemptions-for] 用途
    [redemptions-exchange] 兑换
    [redemptions-minimum] 起兑积分
    [redemptions-share] 最多抵应付的
    [redemptions-most] 最多抵
    [redemptions-quota] 次数
    [rounding-mode] 舍入方式
    [rounding-step] 舍入到
    [fees-termMonths] 一期会籍
    [fees-prices] 会费价目
    [fees-promotions] 会费优惠
    [fees-renewal] 续费
    [fees-replacement] 补卡
    [fees-cancellation] 退会退费
    [fees-repairs] 维修收费
    [workflows-requirements] 办理要求
    [workflows-deadlines] 办理期限
    [workflows-places] 活动名额
    [application-purposes] 信息用途
    [application-fields] 申请表
    [application-tiers] 可申请的等级
    [application-age] 年龄要求
    [application-review] 审核
    [application-payment] 缴费
    [checks-noticeWorkingDays] 提前公布的工作日
    [checks-campaigns] 活动的频度与深度
    [checks-accepted] 已说明的事项
    [chapters-title] 章名
    [chapters-text] 条文
    [chapters-byPeople] 由人办理
   *[other] 其他内容
}
diff-absent = { $what ->
    [free] 不收
    [unlimited] 不限
    [always] 随时
    [everyone] 所有人
    [all_tiers] 所有等级
    [all_goods] 全部商品
    [as_days] 同退货期限
    [as_reach] 同升级条件
    [at_once] 立即可用
    [for_good] 长期有效
    [ours] 本公司
    [currency] 货币最小单位
   *[none] 无
}
diff-yes = { $yes ->
    [yes] 是
   *[no] 否
}
diff-points = { $points } 分
diff-factor = { $factor } 倍
diff-quota = { $per ->
    [ever] 共 { $quantity } 次
    [window] 每个可用期 { $quantity } 次
   *[other] { $period } { $quantity } 次
}
diff-spend = 每消费 { $perAmount } 得 { $points } 分
diff-spend_tier = { $tier }每消费 { $perAmount } 得 { $points } 分
diff-worth = { $points } 分值 { $amount }
diff-exchange = 每 { $points } 分抵 { $amount }
diff-named = { $name } { $figure }
diff-hold = { $kind ->
    [months] { $length }
    [calendar] 到{ $next ->
       [yes] 下一个
      *[no] 当
    }{ $period ->
       [month] 月
       [quarter] 季
       [half] 半年
      *[year] 年
    }结束
    [membership_year] 到{ $next ->
       [yes] 下一个
      *[no] 当前
    }会员年结束
    [while_met] 满足条件期间
   *[life] 长期保持
}
diff-window = { $kind ->
    [months] 最近 { $length }
    [days] 最近 { $length }
    [month] 自然月内
    [quarter] 自然季内
    [half] 自然半年内
    [year] 自然年内
    [membership_year] 会员年内
    [tier_year] 升级后每年
   *[lifetime] 累计
}
diff-rule = { $window }{ $metric }满 { $need }
diff-rule_plain = { $metric }满 { $need }
diff-all = ，且
diff-any = ，或
diff-several = 以下满足 { $count } 项：{ $rules }
diff-expiry = { $kind ->
    [length] { $length }
    [years] 到第 { $years } 个次年年底
    [this_year] 到当年年底
   *[inactive] 最后一次活动后 { $length }
}
diff-expiry_to = { $to ->
    [month_end] { $term }，延至月底
    [quarter_end] { $term }，延至季末
    [year_end] { $term }，延至年底
   *[previous_month_end] { $term }，提前至上月底
}
diff-available = { $kind ->
    [completion] 订单完成时
   *[days] { $length }后
}
diff-period = { $from }至{ $to }
diff-from = { $from }起
diff-to = 至{ $to }
diff-days_of_month = 每月 { $days } 日
diff-birthday = 生日前 { $before } 天至后 { $after } 天
diff-who = { $kind ->
    [person] 个人
    [enterprise] 企业
   *[some] 指定的会员
}
diff-choice = { $choice ->
    [at_once] 达到即升
    [next_month] 次月起
    [next_quarter] 下季起
    [next_half] 下半年起
    [next_year] 次年起
    [next_membership_year] 下一会员年起
    [before] 按升级前的等级
    [after] 按升级后的等级
    [split] 分段计算
    [one_down] 降一级
    [to_met] 降到符合的等级
    [to_base] 降到起始等级
    [retest] 退货当日重新核定
    [at_period_end] 到期再核定
    [basic] 基本权益
    [tier] 等级权益
    [event] 活动权益
    [highest] 取最高
    [add] 相加
    [multiply] 相乘
    [debt] 记为欠分
    [capped] 扣到零为止
    [forgiven] 不再追扣
    [february_28] 2 月 28 日
    [march_1] 3 月 1 日
    [half_away_from_zero] 四舍五入
    [half_even] 四舍六入五成双
    [half_down] 五舍六入
    [down] 舍去
    [up] 进位
   *[other] { $choice }
}
diff-cap = { $key ->
    [purchase] 每笔
    [day] 每日
    [month] 每月
    [year] 每年
   *[other] { $key }
}
diff-notice = { $because ->
    [renewal] { $day }新一期会籍起
    [renewal_open] 下一期会籍起
   *[effective] { $day }起
}
diff-announced = { $day }公布

## 自查：制度自身的矛盾

finding-tier-costs_more_gets_less = “{ $tier }”{ $costs ->
    [fee] 的会费比
   *[conditions] 的条件比
}“{ $than }”高，却{ $less ->
    [benefits] 少了没有同类权益顶替的：{ $what }
    [price] { $whatCount ->
        [0] 购物付得更多
       *[other] 购买 { $what } 付得更多
    }
    [points] 在“{ $what }”中所得积分更少
   *[redemptions] 不能兑换：{ $what }
}
finding-tier-unreachable = 没有人能达到“{ $tier }”的条件
finding-tier-never_held = 达到“{ $tier }”的条件，也就达到了“{ $by }”的条件：没有人会升到这一级
finding-tier-keep_harder_than_reach = 再做一遍当初达到“{ $tier }”所做的，仍会失去它，例如在 { $on }
finding-points-dead_before_available = { $on } 购物所得的“{ $wallet }”积分尚不能用就已到期，{ $ofDays } 天中有 { $days } 天如此
finding-redemption-step_above_cap = “{ $redemption }”至少要用 { $points } 积分，可抵 { $gives }；而最多只能抵 { $most }
finding-redemption-never_affordable = 没有人能兑换“{ $redemption }”：{ $because ->
    [tiers] 没有人能达到 { $tiers }
   *[points] 需要 { $points } 积分，而同一时间最多有 { $most }
}
finding-benefit-never_usable = “{ $benefit }”没有一天可用
finding-offer-never_applies = “{ $of }”任何人任何时候都用不上：{ $why ->
    [ended] 本版生效前已结束
    [not_yet] 开始时下一版已生效
    [other_day] 没有一天符合它的日子
    [no_saving] 对任何一单都没有优惠
   *[other] 没有适用的商品
}
finding-offer-always_beaten = 凡能用“{ $of }”之处，用“{ $by }”都付得更少
finding-price-cliff = 多买反而少付：{ $buyer ->
    [guest] 无等级
   *[other] “{ $tier }”
}买 { $from } 付 { $payable }，买 { $to } 只付 { $payableAfter }
finding-campaign-too_close = “{ $of }”于 { $first } 开始，距“{ $after }”在 { $last } 结束只隔 { $days } 天；至少应隔 { $atLeast } 天
finding-campaign-too_deep = 原价 { $list } 用 { $offers } 只付 { $payable }，为 { $share }；至少应付 { $atLeast }
finding-version-announced_late = 公布太迟：须提前 { $workingDays } 个工作日，最早可于 { $earliest } 生效{ $provisional ->
    [yes] （暂定：日历未涵盖这些日子）
   *[no] {""}
}，而非 { $effectiveFrom }
finding-deadline-outside_calendar = “{ $of }”的 { $workingDays } 个工作日若自 { $from } 或之后起算，到期日超出日历所涵盖的日子，只是暂定
finding-clause-without_rule = “{ $of }”没有对应的规则
finding-rule-without_clause = { $why ->
    [unknown] 没有标为“{ $given }”的条款
   *[none] 此规则未注明制度条款
}
finding-check-not_found = 此处认可了“{ $finding }”，但并未查出
finding-other = { $pointer }：{ $code }

## 入会申请：填写的内容该怎么办

issue-field-missing = 请{ $act ->
    [choose] 选择
    [attach] 附上
    [agree] 同意
   *[enter] 输入
}“{ $label }”
issue-field-unknown = 请去掉表单没有的一项{ $suggestion ->
    [given] ；是否想填“{ $nearest }”？
   *[none] {""}
}
issue-field-duplicate = “{ $label }”请只填一次
issue-field-not_asked = “{ $label }”此处无需填写，填写的内容不会使用
issue-field-type = 请重新输入“{ $label }”：应为{ $expected }，实为{ $found }

issue-text-folded = “{ $label }”中的全角字符已按半角读取
issue-text-too_short = 请输入“{ $label }”：至少 { $least } 个字符
issue-text-too_long = 请输入“{ $label }”：最多 { $most } 个字符
issue-text-control = 请重新输入“{ $label }”：其中有看不见的字符
issue-choice-unknown = 请选择“{ $label }”：{ $known }
issue-choice-repeated = “{ $label }”的每个选项请只选一次
issue-amount-syntax = 请输入“{ $label }”：{ $digits ->
    [0] 须为 12 这样的金额，不带小数
    [1] 须为 12.5 这样的金额，最多 { $digits } 位小数
   *[other] 须为 12.50 这样的金额，最多 { $digits } 位小数
}
issue-amount-out_of_range = 请输入“{ $label }”：{ $bounds ->
    [both] 须在 { $least } 至 { $most } 之间
    [most] 不超过 { $most }
   *[least] 不低于 { $least }
}
issue-count-syntax = 请输入“{ $label }”：须为整数，例如 12
issue-count-out_of_range = 请输入“{ $label }”：须为 { $least } 至 { $most } 的整数
issue-date-syntax = 请输入“{ $label }”：形式如 2026-03-15
issue-date-not_a_day = 请核对“{ $label }”的年、月、日：历法中没有这一天
issue-date-out_of_range = 请输入“{ $label }”：须在{ $first }至{ $last }之间

issue-name-digit = 请去掉“{ $label }”中的数字
issue-name-character = 请核对“{ $label }”：其中有姓名不会用到的字符
issue-name-rare = 请附上“{ $label }”的证明：其中有许多系统无法显示的字
issue-name-empty = 请输入“{ $label }”：目前只有分隔符

issue-resident_id-length = 请输入“{ $label }”的全部 18 位，目前为 { $length } 位
issue-resident_id-characters = 请输入“{ $label }”：17 位数字，末位为数字或 X
issue-resident_id-province = 请核对“{ $label }”的前 2 位：没有这样的省份代码
issue-resident_id-birth_date = 请核对“{ $label }”中的出生日期：历法中没有这一天
issue-resident_id-born_later = 请核对“{ $label }”中的出生日期：这一天还没有到
issue-resident_id-checksum = 请逐位核对“{ $label }”：末位与前 17 位对不上
issue-resident_id-old = 请输入 18 位的“{ $label }”：这是 15 位的旧号码
issue-resident_id-other_kind = 请核对“{ $label }”出自哪种证件：这是{ $kind }的号码
issue-residence_permit-region = 请核对“{ $label }”的第 3 至 6 位：居住证的这几位是 0000
issue-permanent_residence-form = 请照卡面输入“{ $label }”，共 15 位或 18 位
issue-permanent_residence-birth_date = 请核对“{ $label }”中的出生日期：历法中没有这一天
issue-permanent_residence-born_later = 请核对“{ $label }”中的出生日期：这一天还没有到
issue-permanent_residence-country = 请核对“{ $label }”中的国家或地区代码：没有这样的代码
issue-permanent_residence-province = 请核对“{ $label }”中的省份代码：没有这样的代码
issue-permanent_residence-checksum = 请逐位核对“{ $label }”：末位与其余各位对不上
issue-hk_mo_permit-form = 请照通行证输入“{ $label }”：H 或 M 加 8 位或 10 位数字，或 HA、MA 加 7 位数字
issue-taiwan_permit-form = 请照通行证输入“{ $label }”：8 位数字，旧证为 10 位
issue-taiwan_id-form = 请输入“{ $label }”：1 个字母加 9 位数字
issue-taiwan_id-second_digit = 请核对“{ $label }”字母后的第 1 位数字：只会是 1、2、8 或 9
issue-taiwan_id-old = 请核对“{ $label }”：这是 2 个字母开头的旧号码，已换发 1 个字母开头的新号码的请填新号码
issue-taiwan_id-checksum = 请逐位核对“{ $label }”：末位与其余各位对不上
issue-taiwan_ubn-form = 请输入“{ $label }”：8 位数字
issue-taiwan_ubn-checksum = 请逐位核对“{ $label }”：各位数字彼此对不上
issue-hk_id-form = 请照身份证输入“{ $label }”：1 个或 2 个字母、6 位数字和括号内的校验码
issue-hk_id-checksum = 请逐位核对“{ $label }”：括号内的校验码与其余各位对不上
issue-mo_id-form = 请照身份证输入“{ $label }”：8 位数字，首位为 1、5 或 7
issue-passport-form = 请输入“{ $label }”：6 至 9 位字母和数字
issue-passport-unusual = 请核对“{ $label }”：中国护照的号码不是这样，外国护照可能无误
issue-mrz-form = 请输入“{ $label }”：护照资料页底部的两行，每行 44 个字符
issue-mrz-checksum = 请核对“{ $label }”中的{ $part }：校验码对不上
issue-mrz-date = 请核对“{ $label }”中的{ $part }：历法中没有这一天
issue-mrz-country = 请核对“{ $label }”中的{ $part }：没有这样的国家或地区代码
issue-mrz-expired = 请改用有效的护照填写“{ $label }”：这本已经过期
issue-identity-birth_date = 请核对“{ $label }”{ $with ->
    [given] 与{ $others }：出生日期不一致
   *[none] ：与填写的出生日期不一致
}
issue-identity-sex = 请核对“{ $label }”{ $with ->
    [given] 与{ $others }：性别不一致
   *[none] ：与填写的性别不一致
}
issue-identity-kind = 请改用{ $known }的号码填写“{ $label }”：这是{ $kind }的号码
issue-identity-form = 请照证件输入“{ $label }”：须为{ $known }的号码

issue-uscc-length = 请输入“{ $label }”的全部 18 位，目前为 { $length } 位
issue-uscc-characters = 请照执照输入“{ $label }”：数字与大写字母，不含 I、O、S、V、Z
issue-uscc-authority = 请核对“{ $label }”的前 2 位：没有这样的登记部门与机构类别
issue-uscc-province = 请核对“{ $label }”的第 3、4 位：没有这样的省份代码
issue-uscc-organisation = 请核对“{ $label }”的第 9 至 17 位：彼此对不上
issue-uscc-checksum = 请逐位核对“{ $label }”：末位与其余各位对不上
issue-uscc-old = 请输入 18 位的“{ $label }”：这是 15 位的旧注册号
issue-uscc-old_checksum = 请输入 18 位的“{ $label }”：这是旧注册号，而且末位与其余各位对不上

issue-phone-form = 请输入“{ $label }”：须为{ $told ->
    [yes] { $region }的
   *[no] {""}
}电话号码，其他国家和地区的请加 + 和国际区号
issue-phone-length = 请核对“{ $label }”的位数：{ $region ->
    [CN] 手机号码为 11 位，固定电话连区号为 11 或 12 位
    [HK] 香港的号码为 8 位
    [MO] 澳门的号码为 8 位
    [TW] 台湾的手机号码连开头的 0 为 10 位
   *[other] 与当地号码的位数不同
}；目前为 { $length } 位
issue-phone-area_code = 请输入带区号的“{ $label }”{ $region ->
    [CN] ，例如北京的区号为 010
    [TW] ，例如台北的区号为 02
   *[other] {""}
}
issue-phone-kind = 请输入“{ $label }”：须为{ $known }，这是{ $kind }
issue-email-at_missing = 请输入带 @ 的“{ $label }”，例如 name@example.com
issue-email-at_repeated = 请输入只有一个 @ 的“{ $label }”
issue-email-local_length = 请核对“{ $label }”中 @ 前的部分：须为 1 至 { $most } 个字符
issue-email-local_dots = 请核对“{ $label }”中 @ 前的点：不能在开头或末尾，也不能两个相连
issue-email-characters = 请核对“{ $label }”：其中有电子邮箱不会用到的字符
issue-email-domain = 请核对“{ $label }”中 @ 后的部分：应如 example.com
issue-email-too_long = 请输入“{ $label }”：最多 { $most } 个字符
issue-email-unicode = 请核对“{ $label }”：其中有字母 a 至 z 以外的文字，有的邮件服务器不收
issue-email-maybe_mistyped = 请核对“{ $label }”中 @ 后的部分：与一个常用邮箱很像
issue-postcode-form = 请输入“{ $label }”：{ $region ->
    [CN] 6 位数字
    [TW] 3、5 或 6 位数字
   *[other] 须为当地的邮政编码
}

issue-file-empty = 请重新附上“{ $label }”：文件是空的
issue-file-too_large = 请附上“{ $label }”：不超过 { $most }，这个文件有 { $size }
issue-file-too_many = 请附上“{ $label }”：最多 { $most } 个文件，目前有 { $count } 个
issue-file-type = 请附上“{ $label }”：须为 { $known }{ $told ->
    [yes] ，这个文件是 { $type }
   *[no] {""}
}
issue-file-extension = 请核对“{ $label }”的文件：内容是 { $type }，文件名的后缀属于另一种格式
issue-file-declared = 请核对“{ $label }”的文件：内容是 { $type }，您的设备把它当作另一种格式
issue-file-encrypted = 请附上没有密码的“{ $label }”：加密的文件无法打开
issue-file-unread = 请重新附上“{ $label }”：文件没有读到

issue-consent-purpose_missing = 请同意“{ $label }”中的“{ $purpose }”：入会需要此项
issue-consent-purpose_unknown = 请重新同意“{ $label }”：其中有一项用途并未征求同意
issue-consent-version = 请阅读“{ $label }”的 { $expected } 版并同意
issue-consent-time = 请重新同意“{ $label }”：同意的日期和时间没有给出，或还没有到

issue-age-too_young = 请在年满 { $from } 周岁后申请
issue-age-guardian_should_agree = 请征得监护人同意：您未满 { $from } 周岁
issue-age-guardian_must_agree = 请让监护人同意：未满 { $below } 周岁须由监护人同意
issue-tier-not_for_kind = 请选择另一个“{ $label }”：所选的不面向这类申请人
issue-tier-condition_not_met = 请先满足“{ $tier }”的条件“{ $condition }”，或选择另一个“{ $label }”

issue-other = 请核对“{ $label }”（代码 { $code }）

## 入会申请：表单的其他词句

form-summary = 有 { $count } 处需要核对
form-page_title = 需要核对：{ $title }
form-read_as = 您输入了全角字符，已按半角读作{ $text }
form-suggestion = 改为{ $text }
form-mark = { $required ->
    [yes] 必填
   *[no] 选填
}
form-quoted = “{ $text }”
form-or = { $first }或{ $last }
form-file_type_or = { $first } 或 { $last }

form-file = { $name }，{ $size }
form-files = { $count ->
    [0] 尚未附上文件
   *[other] 已附上 { $count } 个文件
}
form-file_remove = 去掉{ $name }
form-file_terms = { $types }，{ $most ->
    [1] 不超过 { $size }
   *[other] 每个不超过 { $size }，最多 { $most } 个
}
form-missing = 还需附上：{ $labels }

form-not_tested = 请先填好{ $labels }，才能核对{ $rule ->
    [identity_birth_date] 出生日期是否一致
    [identity_sex] 性别是否一致
    [age] 年龄
    [tier_kind] 所选等级是否面向您
   *[other] 其余内容
}
form-condition = { $met ->
    [yes] 已满足：{ $name }
    [no] 尚未满足：{ $name }
   *[unknown] 尚不能判断：{ $name }
}

form-deadline = { $day }（含）前，即{ $from }后第 { $count } 个工作日{ $provisional ->
    [yes] ；届时的节假日安排尚未公布，日期可能变动
   *[no] {""}
}
form-days = { $first }至{ $last }
form-days_off = { $why ->
    [weekend] { $days }：周末
   *[holiday] { $days }：节假日
}
form-review = 审核结果：{ $deadline }
form-review_step = { $step }：{ $deadline }
form-review_extended = 审核已延长，结果：{ $deadline }。原因：{ $reason }
form-fee = { $free ->
    [yes] 无需会费
   *[no] 会费 { $amount }，可用{ $ways }缴纳
}
form-pay_by = { $approved ->
    [yes] 缴费期限：{ $deadline }。逾期视为放弃入会
   *[no] 如审核在最后一天通过，缴费期限：{ $deadline }。逾期视为放弃入会
}

form-identity = { $word ->
    [resident_id] 居民身份证
    [residence_permit] 港澳台居民居住证
    [permanent_residence] 外国人永久居留身份证
    [hk_mo_permit] 港澳居民来往内地通行证
    [taiwan_permit] 台湾居民来往大陆通行证
    [taiwan_id] 台湾身份证
    [hk_id] 香港身份证
    [mo_id] 澳门身份证
    [passport] 护照
   *[other] { $word }
}
form-mrz_part = { $word ->
    [number] 护照号码
    [birth_date] 出生日期
    [expiry] 有效期
    [personal_number] 个人号码
    [issuer] 签发国
    [nationality] 国籍
    [all] 第二行
   *[other] { $word }
}
form-region = { $word ->
    [CN] 中国内地
    [HK] 香港
    [MO] 澳门
    [TW] 台湾
   *[other] { $word }
}
form-phone = { $word ->
    [mobile] 手机号码
    [landline] 固定电话
    [service] 服务热线
   *[other] { $word }
}
form-file_type = { $word ->
    [jpeg] JPEG
    [png] PNG
    [pdf] PDF
    [webp] WebP
    [heic] HEIC
    [gif] GIF
    [bmp] BMP
    [ico] ICO
    [zip] ZIP、Word 或 Excel
    [postscript] PostScript
   *[other] { $word }
}
form-applicant = { $word ->
    [person] 个人
    [enterprise] 企业
   *[other] { $word }
}
form-sex = { $word ->
    [female] 女
    [male] 男
   *[other] { $word }
}
form-way = { $word ->
    [bank_transfer] 银行转账
    [online] 在线支付
    [cash] 现金
   *[other] { $word }
}

## 会费：金额的缘由，与报价的其他词句

fee-tier = { $tier }会费 { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-price = { $tier }会费，按价目 { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-steps = { $tier }会费，共 { $quantity } 份：{ $parts }
fee-step = { $quantity } × { $price }
fee-rate = “{ $promotion }”{ $rate }
fee-money_off = “{ $promotion }”减 { $amount }
fee-credit = { $tier }剩余 { $daysLeft } 天折抵：会费 { $listFee } × { $daysLeft } ÷ { $days }
fee-credit_lost = 折抵超出应缴会费的 { $amount } 不退还
fee-points = “{ $redemption }”用 { $points } 分抵扣
fee-points_below_minimum = 积分抵扣至少需用 { $minimum } 分
fee-points_other_tier = 限{ $tiers }以积分抵扣
fee-replacement = { $cause ->
    [lost] 卡片遗失，补办新卡
    [damaged] 卡片损坏，换发新卡
    [stolen] 卡片被盗刷，补办新卡
   *[other] 补办新卡
}
fee-refund_full = 已缴 { $paid }，{ $lastDay }（含）前注销可全额退还
fee-refund_days = 已缴 { $paid }，按剩余 { $daysLeft } ÷ { $days } 天退还{ $whole ->
    [yes] {""}
   *[no] 其中的 { $share }
}
fee-refund_months = 已缴 { $paid }，按剩余整月 { $monthsLeft } ÷ { $months } 退还{ $whole ->
    [yes] {""}
   *[no] 其中的 { $share }
}
fee-no_refund = 已缴 { $paid }，按章程不退还
fee-part_free = { $part }：免费更换
fee-part_at_cost = { $part }：按成本价 { $cost }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-part_at_contract = { $part }：现价 { $price }，最多收合同价 { $contract }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-labour = 人工费
fee-labour_free = 免收人工费
fee-other = 依据 { $code }

fee-payable = 应付 { $amount }
fee-refund = 应退 { $amount }
fee-nothing = 无需付费
fee-term = 会籍 { $from }至{ $to }（含）
fee-ends = 现会籍于{ $day }（含）结束
fee-pay_by = 缴费期限：{ $day }（含）前，即{ $from }后第 { $count } 个工作日{ $provisional ->
    [yes] ；届时的节假日安排尚未公布，日期可能变动
   *[no] {""}
}
fee-what = { $word ->
    [join] 入会
    [renew] 续期
    [upgrade] 升级
    [replace] 补办会员卡
    [cancel] 注销
    [repair] 维修
   *[other] { $word }
}
fee-timing = { $word ->
    [early] 提前续期
    [in_time] 按时续期
    [in_grace] 宽限期内续期
   *[other] { $word }
}
fee-cause = { $word ->
    [lost] 遗失
    [damaged] 损坏
    [stolen] 盗刷
    [quality] 质量问题
    [other] 其他原因
   *[unknown] { $word }
}
fee-way = { $word ->
    [bank_transfer] 银行转账
    [online] 在线支付
    [cash] 现金
   *[other] { $word }
}

## 办理流程：由谁办理、须出示什么、期限

flow-or = { $first }或{ $last }
flow-workflow = { $word ->
    [application] 入会申请
    [card] 会员卡
    [case] 服务事项
    [order] 订单
    [event] 活动
    [registration] 活动报名
    [keeper_transfer] 变更会员管家
   *[other] { $word }
}
flow-role = { $word ->
    [applicant] 申请人
    [member] 会员
    [membership] 会员部
    [business] 业务部
    [management] 高级管理层
    [finance] 财务部
    [service] 客服部
    [keeper] 会员管家
    [system] 系统
   *[other] { $word }
}
flow-proof = { $word ->
    [identity] 身份证明
    [licence] 营业执照
    [payment] 付款凭证
    [police_report] 报警回执
    [damaged_card] 损坏的会员卡
    [purchase] 购买凭证
    [materials] 全部材料
   *[other] { $word }
}
flow-case_kind = { $word ->
    [complaint] 投诉
    [feedback] 意见反馈
    [consultation] 咨询
    [after_sales] 售后
    [repair] 维修
   *[other] { $word }
}
flow-event_kind = { $word ->
    [event] 活动
    [training] 培训
   *[other] { $word }
}
flow-severity = { $word ->
    [minor] 轻微
    [normal] 一般
    [serious] 严重
    [critical] 紧急
   *[other] { $word }
}
flow-outcome = { $word ->
    [repair] 维修
    [return] 退货
    [exchange] 换货
    [advice] 指导使用
    [decline] 不符合条件
   *[other] { $word }
}

flow-by = 由{ $roles }办理
flow-asked = { $kind ->
    [both] 须出示{ $proofs }，并说明原因
    [proof] 须出示{ $proofs }
   *[reason] 须说明原因
}
flow-fee = { $kind ->
    [pay] 费用 { $amount }
    [refund] 退还 { $amount }
    [kept] 无可退会费
   *[free] 免费
}
flow-until = { $timed ->
    [yes] { $moment }之前
   *[no] { $moment }（含）前
}
flow-span = { $unit ->
    [working_days] { $count } 个工作日
    [days] { $count } 天
   *[hours] { $count } 小时
}
flow-late = { $unit ->
    [days] {" "}{ $count } 天
    [hours] {" "}{ $count } 小时
   *[less] 不到 1 小时
}
flow-deadline = { $kind ->
    [missed] 至{ $due }仍未完成
    [stopped] { $stopped }起不再计时
    [met] 已于{ $met }完成
    [met_late] 已于{ $met }完成，逾期{ $late }
    [late] 已逾期{ $late }，期限为{ $due }
   *[open] { $span }内，最迟{ $due }
}{ $provisional ->
    [yes] ；届时的节假日安排尚未公布，日期可能变动
   *[no] {""}
}
flow-deadline_then = ，否则{ $then }
flow-deadline_name = { $word ->
    [review] 审核结果
    [review_step] 本步审核
    [payment] 缴纳会费
   *[other] { $word }
}
flow-stopped = { $open ->
    [yes] { $from }起暂停兑换，积分与等级不受影响
   *[no] { $from }至{ $to }之前暂停兑换，积分与等级不受影响
}
flow-reversal = 盗刷后兑换的 { $points } 分应退回
flow-places = 共 { $capacity } 个名额，已占 { $taken } 个，余 { $left } 个
flow-invited = { $tier }：{ $timed ->
    [yes] { $from }起
   *[no] 公布后
}至{ $until }之前可以报名，{ $guests ->
    [0] 不可带同伴
   *[other] 可携同伴 { $guests } 人
}
flow-waiting = 候补第 { $place } 位
flow-guests = { $count ->
    [0] 不带同伴
   *[other] 携同伴 { $count } 人
}
flow-score = 平均 { $score } 分（满分 5 分）

## 办理流程：各流程的状态、可办理的事项、已发生的事项

table-application-state = { $word ->
    [draft] 填写中
    [submitted] 已提交
    [first_review] 初审中
    [returned] 待补充材料
    [second_review] 复审中
    [final_review] 终审中
    [approved] 审核通过
    [awaiting_fee] 待缴会费
    [member] 已入会
    [rejected] 未通过
    [given_up] 逾期未办，视为放弃
    [withdrawn] 已撤回
   *[other] { $word }
}
table-application-do = { $word ->
    [begin] 开始填写
    [submit] 提交申请
    [take_up] 受理
    [return] 退回补充材料
    [pass] 通过
    [reject] 不予通过
    [extend] 延长审核
    [notify] 通知审核结果
    [pay] 缴纳会费
    [give_up] 视为放弃
    [withdraw] 撤回申请
   *[other] { $word }
}
table-application-done = { $word ->
    [begin] 已开始填写
    [submit] 已提交申请
    [take_up] 已受理
    [return] 已退回补充材料
    [pass] 已通过一步审核
    [reject] 未通过审核
    [extend] 审核已延长
    [notify] 已通知审核通过
    [pay] 已缴会费
    [give_up] 逾期未办，视为放弃
    [withdraw] 已撤回申请
   *[other] { $word }
}
table-card-state = { $word ->
    [issued] 待激活
    [active] 正常使用
    [lost] 已挂失
    [frozen] 已冻结
    [theft_confirmed] 盗刷已确认
    [damaged] 已报损
    [replaced] 已补办，待激活
    [renewed] 已续期
    [expired] 已到期
    [cancelled] 已注销
   *[other] { $word }
}
table-card-do = { $word ->
    [issue] 发卡
    [activate] 激活
    [report_loss] 挂失
    [find] 解除挂失
    [report_damage] 报损
    [freeze] 冻结
    [unfreeze] 解除冻结
    [confirm_theft] 确认盗刷
    [replace] 补办
    [renew] 续期
    [expire] 到期停用
    [cancel] 注销
   *[other] { $word }
}
table-card-done = { $word ->
    [issue] 已发卡
    [activate] 已激活
    [report_loss] 已挂失
    [find] 已找回，解除挂失
    [report_damage] 已报损
    [freeze] 已冻结
    [unfreeze] 已解除冻结
    [confirm_theft] 已确认盗刷
    [replace] 已补办
    [renew] 已续期
    [expire] 已到期
    [cancel] 已注销
   *[other] { $word }
}
table-case-state = { $word ->
    [received] 已受理
    [assigned] 已指派
    [in_work] 处理中
    [assessed] 已评估
    [answered] 已答复
    [reopened] 重新处理
    [closed] 已结案
    [withdrawn] 已撤回
   *[other] { $word }
}
table-case-do = { $word ->
    [receive] 提出
    [assign] 指派处理人
    [start] 开始处理
    [hand_over] 转交专家
    [assess] 评估
    [answer] 答复
    [follow_up] 回访
    [satisfied] 满意，结案
    [reopen] 仍未解决
    [close] 自动结案
    [withdraw] 撤回
   *[other] { $word }
}
table-case-done = { $word ->
    [receive] 已提出
    [assign] 已指派处理人
    [start] 已开始处理
    [hand_over] 已转交专家
    [assess] 已评估
    [answer] 已答复
    [follow_up] 已回访
    [satisfied] 会员表示满意，已结案
    [reopen] 尚未满意，重新处理
    [close] 已自动结案
    [withdraw] 已撤回
   *[other] { $word }
}
table-order-state = { $word ->
    [received] 已下单
    [stock_checked] 库存已确认
    [out_of_stock] 暂时缺货
    [confirmed] 已确认
    [shipped] 已发货
    [tracked] 运送中
    [completed] 已完成
    [cancelled] 已取消
   *[other] { $word }
}
table-order-do = { $word ->
    [receive] 下单
    [check_stock] 核对库存
    [report_shortage] 报告缺货
    [confirm] 确认订单
    [ship] 发货
    [track] 更新物流
    [report_undelivered] 报告未送达
    [complete] 确认收货
    [cancel] 取消订单
    [decline] 不予接单
   *[other] { $word }
}
table-order-done = { $word ->
    [receive] 已下单
    [check_stock] 库存已核对
    [report_shortage] 缺货
    [confirm] 订单已确认
    [ship] 已发货
    [track] 物流已更新
    [report_undelivered] 未能送达，待重新发货
    [complete] 已完成
    [cancel] 已取消
    [decline] 商家未接单
   *[other] { $word }
}
table-event-state = { $word ->
    [planned] 筹备中
    [announced] 已公布
    [registration_closed] 报名已截止
    [under_way] 进行中
    [held] 已举办，可评价
    [evaluated] 已结束
    [called_off] 已取消
   *[other] { $word }
}
table-event-do = { $word ->
    [plan] 筹备
    [announce] 公布
    [close_registration] 截止报名
    [reopen_registration] 重新开放报名
    [start] 开始
    [finish] 结束活动
    [close_evaluation] 截止评价
    [call_off] 取消活动
   *[other] { $word }
}
table-event-done = { $word ->
    [plan] 已开始筹备
    [announce] 已公布
    [close_registration] 报名已截止
    [reopen_registration] 报名已重新开放
    [start] 活动已开始
    [finish] 活动已举办
    [close_evaluation] 评价已截止
    [call_off] 活动已取消
   *[other] { $word }
}
table-registration-state = { $word ->
    [registered] 已报名
    [waiting] 候补中
    [cancelled] 已取消报名
    [signed_in] 已签到
    [absent] 未到场
    [evaluated] 已评价
   *[other] { $word }
}
table-registration-do = { $word ->
    [register] 报名
    [move_up] 候补转正
    [cancel] 取消报名
    [call_off] 活动取消
    [sign_in] 签到
    [miss] 记为未到场
    [evaluate] 评价
   *[other] { $word }
}
table-registration-done = { $word ->
    [register] 已报名
    [move_up] 有名额空出，候补成功
    [cancel] 已取消报名
    [call_off] 活动取消，报名作废
    [sign_in] 已签到
    [miss] 未到场
    [evaluate] 已评价
   *[other] { $word }
}
table-keeper_transfer-state = { $word ->
    [requested] 已提出
    [reviewed] 已审核，待批准
    [approved] 已批准，待备案
    [filed] 已备案
    [refused] 未获批准
    [withdrawn] 已撤回
   *[other] { $word }
}
table-keeper_transfer-do = { $word ->
    [request] 申请变更
    [review] 审核通过
    [approve] 批准
    [file] 备案
    [refuse] 不予批准
    [withdraw] 撤回
   *[other] { $word }
}
table-keeper_transfer-done = { $word ->
    [request] 已申请变更
    [review] 审核已通过
    [approve] 已批准
    [file] 已备案
    [refuse] 未获批准
    [withdraw] 已撤回
   *[other] { $word }
}

## 页面脚本所用

live-kind-person = 个人
live-kind-enterprise = 企业
live-member-option = { $name }（{ $kind }）
live-member-guest = 访客，尚未入会
live-member-from-file = { $name }（{ $kind }，来自文件）
live-member-instead-guest = 此页不供访客使用，现显示示例会员{ $name }
live-member-instead-file = 没有已打开的会员文件，现显示示例会员{ $name }
live-member-instead-unknown = 没有找到所选会员，现显示示例会员{ $name }
live-member-not-loaded = 未能载入{ $asked }，仍显示{ $name }
live-file-opened = 已打开 { $name }
live-file-refused = 未能打开“{ $file }”，仍在显示{ $name }
live-file-root = 整个文件
live-problem-count = { $count } 处问题
live-day-wrong = 请写成 2026-11-22 这样的日期
live-day-folded = 已将全角字符改为半角
live-time-wrong = 请写成 14:30 这样的时间
live-why = 依据
live-why-about = 依据：{ $what }
live-pointer = 章程位置

live-engine-no_webassembly-title = 此浏览器无法运行会籍计算
live-engine-no_webassembly-text = 浏览器关闭了 WebAssembly（例如处于锁定模式），等级、积分与价格因此无法计算。
live-engine-not_loaded-title = 会籍计算未能载入
live-engine-not_loaded-text = 网络可能中断，或文件被拦截。您的数据没有受到影响。
live-engine-data_not_loaded-title = 会员资料未能载入
live-engine-data_not_loaded-text = 网络可能中断。您的数据没有受到影响。
live-engine-program_refused-title = 章程文件有误
live-engine-program_refused-text = 章程没有通过检查，因此不作任何计算。问题如下：
live-engine-stopped-title = 会籍计算意外停止
live-engine-stopped-text = 重新载入后可以继续。
live-engine-still = 本页的说明文字、语言与外观切换仍可使用；您的选择会保留。
live-engine-retry = 重试

live-todo-net_spend = 再消费 { $missing }
live-todo-orders = 再下 { $missing } 单
live-todo-pieces = 再买 { $missing } 件
live-todo-points_earned = 再得 { $missing } 积分
live-todo-events = 再参加 { $missing } 场活动
live-todo-referrals = 再推荐 { $missing } 位会员
live-todo-fee_paid = 再缴会费 { $missing }
live-todo-contribution = 业务贡献再增 { $missing }
live-todo-tenure = 会龄再满 { $missing } 个月
live-todo-invitation = 获得公司邀请
live-todo-and = 并
live-scope-goods = （限指定商品）
live-scope-places = （限指定门店或渠道）
live-figures-and = ，
live-step-reach = { $todo }升级为{ $tier }
live-step-promotes-at_once = 已满足{ $tier }的条件
live-step-promotes-next_month = 条件已满足，下月首日升级为{ $tier }
live-step-promotes-next_quarter = 条件已满足，下季度首日升级为{ $tier }
live-step-promotes-next_half = 条件已满足，下个半年首日升级为{ $tier }
live-step-promotes-next_year = 条件已满足，明年首日升级为{ $tier }
live-step-promotes-next_membership_year = 条件已满足，下一会员年首日升级为{ $tier }
live-step-or = 或者{ $todo }
live-step-keep = { $day }（含）前{ $todo }可保级
live-step-grace = 宽限期至 { $day }（含）：{ $todo }可保级
live-step-granted-trial = 试用{ $tier }至 { $day }（含）
live-step-granted-status_match = 等级匹配：持有{ $tier }至 { $day }（含）
live-step-granted-decision = 经公司决定，持有{ $tier }至 { $day }（含）
live-step-granted-fee = 已付会费，持有{ $tier }至 { $day }（含）
live-step-then = 若此后没有新的活动，{ $day }起为{ $tier }
live-step-then-same = 若此后没有新的活动，{ $day }之后仍为{ $tier }
live-step-then-grace = 若此后没有新的活动，{ $day }起进入宽限期，至 { $to }（含）
live-step-kept = 保级条件已满足，{ $day }后继续持有{ $tier }
live-step-renewed = { $sentence }；会籍须在 { $day }（含）前续期
live-step-top = 您已在最高等级
live-step-none = 当日不在会籍期内
live-step-none-text = 等级与权益在会籍期内有效。
live-step-none-ended = 上一期会籍已于 { $day }结束；续期后恢复等级与权益。
live-step-none-starts = 会籍自 { $day }开始，届时等级与权益生效。
live-metric-reach = 计入升级的{ $metric }
live-metric-keep = 计入保级的{ $metric }
live-metric-net_spend = 消费
live-metric-orders = 订单
live-metric-pieces = 商品件数
live-metric-points_earned = 积分
live-metric-events = 活动
live-metric-referrals = 推荐
live-metric-fee_paid = 会费
live-metric-contribution = 业务贡献
live-metric-tenure = 会龄
live-metric-invitation = 邀请
live-window-lifetime = 累计至今
live-window-months = 最近 { $count } 个月
live-window-days = 最近 { $count } 天
live-window-month = 本月
live-window-quarter = 本季度
live-window-half = 本半年
live-window-year = 本年
live-window-membership_year = 本会员年
live-window-tier_year = 本等级年
live-window-until-lifetime = 截至 { $day }累计
live-window-until-months = 截至 { $day }的 { $count } 个月
live-window-until-days = 截至 { $day }的 { $count } 天
live-window-until-month = 截至 { $day }的当月
live-window-until-quarter = 截至 { $day }的当季
live-window-until-half = 截至 { $day }的半年
live-window-until-year = 截至 { $day }的当年
live-window-until-membership_year = 截至 { $day }的会员年
live-window-until-tier_year = 截至 { $day }的等级年
live-need-of = 共需 { $need }
live-ring-label = { $metric }（{ $window }）：{ $have }，{ $tier }需 { $need }，已完成 { $percent }

live-card-since = { $day }起
live-card-held-to = 持有至 { $day }
live-card-held-open = 长期持有
live-card-number = 会员卡号
live-card-no-tier = 不在会籍期
live-term = 本期会籍 { $from } 至 { $to }
live-term-ends =
    { $count ->
        [0] 本期会籍今天到期；在“会员卡”页可看续期的费用与期限
       *[other] 本期会籍到{ $to }为止，还有 { $count } 天；在“会员卡”页可看续期的费用与期限
    }
live-term-open = 本期会籍自 { $from } 起，长期有效
live-joined = { $day }入会

live-points-spendable = 可用{ $wallet }
live-points-next-expiry = { $points } 分将于 { $day }后失效
live-points-no-expiry = 目前没有会失效的积分
live-points-earned = 累计获得
live-points-spent = 已使用
live-points-expired = 已失效
live-points-taken-back = 退货收回
live-points-debt = 待抵扣
live-notices = 提醒
live-notice-pending = { $points } 分待生效，{ $day }起可用
live-notice-pending-completion = { $points } 分待生效，订单完成后可用
live-notice-pending-debt = { $points } 分待生效，{ $day }起先用来抵扣所欠的 { $debt } 分
live-lots-empty = 暂无可用积分
live-lots-purchase = 购物 { $activity }
live-lots-all = 显示全部 { $count } 笔
live-lots-earned = 获得日
live-lots-expires = 有效至
live-lots-left = 余额
live-lots-reason = 来源
live-lots-of = 共 { $points }
live-lots-never = 长期有效
live-lots-caption = { $wallet }明细，按使用先后排列

live-benefits-empty = 此等级暂无列明的权益
live-benefits-paused = 不在会籍期，权益暂停
live-benefit-quota-membership_year = 每会员年 { $quantity } 次
live-benefit-quota-term = 每会籍期 { $quantity } 次
live-benefit-quota-event = 每场活动 { $quantity } 位
live-benefit-quota-month = 每月 { $quantity } 次
live-benefit-quota-quarter = 每季度 { $quantity } 次
live-benefit-quota-half = 每半年 { $quantity } 次
live-benefit-quota-year = 每年 { $quantity } 次
live-benefit-quota-window = 每次可用期 { $quantity } 次
live-benefit-used = 已用 { $used } 次，剩 { $left } 次
live-benefit-used-event = 单场最多用过 { $used } 位，每场可用 { $left } 位
live-benefit-resets = { $day }起重新计数
live-benefit-until = 计至 { $day }（含）
live-benefit-window = 可用期 { $from }至{ $to }
live-benefit-when = 何时可用
live-benefit-how = 如何使用
live-benefit-partner = 合作方
live-benefit-exclusions = 不适用
live-class-basic = 基础权益
live-class-tier = 等级权益
live-class-event = 活动权益
live-compare-caption = 各等级的权益
live-compare-benefit = 权益
live-compare-has = 有
live-compare-has-not = 无
live-compare-notes = 使用说明
live-compare-rate = 商品折扣
live-compare-some-goods = 限指定商品
live-tier-reach = 怎样达到
live-tier-keep = 怎样保级
live-tier-keep-same = 与达到的条件相同
live-tier-grace = 未保级的，宽限 { $length }
live-tier-hold = 等级有效期
live-tier-hold-month = { $which ->
    [next] 至次月月底
   *[same] 至当月月底
}
live-tier-hold-quarter = { $which ->
    [next] 至次季季末
   *[same] 至当季季末
}
live-tier-hold-half = { $which ->
    [next] 至下一个半年末
   *[same] 至当前半年末
}
live-tier-hold-year = { $which ->
    [next] 至次年年底
   *[same] 至当年年底
}
live-tier-hold-membership_year = { $which ->
    [next] 至下一会员年年底
   *[same] 至本会员年年底
}
live-tier-hold-met = 条件满足期间
live-tier-hold-life = 长期有效
live-tier-months = { $count } 个月
live-tier-days = { $count } 天
live-tier-fee = 会费
live-tier-fee-amount = 每会籍期 { $fee }
live-tier-free = 免会费
live-tier-points = 积分
live-tier-points-of = { $wallet }
live-tier-multiplier = 按 { $factor } 倍累积
live-version-day = { $day }起
live-version-day-unknown = 续期后
live-version-renewal = 续期后按版本 { $version } 执行
live-version-effective = 版本 { $version } 对所有会员生效
live-version-because-renewal = 本会籍期内仍按入会或续期时的版本；新的会籍期开始时，以下各项随之改变。
live-version-because-effective = 这些规则自生效日起对所有会员一样，与会籍期无关。
live-version-source = { $announced }公布，{ $effective }施行
live-version-none = 已公布的章程里，没有与您有关的变化。
live-version-label = 章程变化
live-version-notice = { $day }起，您的会籍有 { $count } 项变化（版本 { $version }）
live-version-notice-unknown = 续期后，您的会籍有 { $count } 项变化（版本 { $version }）

live-condition-net_spend = { $window }消费满 { $need }
live-condition-orders = { $window }满 { $need }
live-condition-pieces = { $window }购买满 { $need }
live-condition-points_earned = { $window }积分满 { $need }
live-condition-events = { $window }参加活动满 { $need }
live-condition-referrals = { $window }推荐满 { $need }
live-condition-fee_paid = { $window }缴纳会费满 { $need }
live-condition-contribution = { $window }业务贡献满 { $need }
live-condition-tenure = 会龄满 { $need }
live-condition-invitation = { $window }获公司邀请
live-condition-and = ，且
live-condition-or = ，或
live-condition-comma = ；
live-condition-some = 以下满足 { $count } 项：{ $list }
live-condition-group = （{ $list }）
live-figure-orders = { $count } 单
live-figure-pieces = { $count } 件
live-figure-points_earned = { $count } 分
live-figure-events = { $count } 场
live-figure-referrals = { $count } 位
live-figure-tenure = { $count } 个月
live-figure-invitation = { $count } 次
live-need-all = 须全部满足
live-need-any = 满足其一即可
live-need-some = 满足其中 { $count } 项即可
live-need-met = 已满足
live-need-title = { $window }{ $metric }
live-leaving-next = { $day }起，{ $amount }不再计入
live-leaving-title = { $tier }：将陆续移出统计期的{ $metric }（{ $count } 笔）
live-leaving-from = 自此日起
live-leaving-amount = 不再计入
live-changes-title = 权益变化：新增 { $gained } 项，减少 { $lost } 项
live-changes-gained = 新增
live-changes-lost = 不再享有
live-ladder-current = 当前等级
live-ladder-passed = 已达到
live-ladder-start = 入会即享
live-ladder-own = 当前等级；按条件持有还差 { $missing }
live-ladder-missing = 还差 { $missing }
live-ladder-fee = 会费 { $fee }
live-ladder-progress = { $tier }进度 { $percent }

live-timeline-joined = 入会，成为{ $to }
live-timeline-opening = 期初为{ $to }
live-timeline-up = 升级为{ $to }
live-timeline-down = 调整为{ $to }

live-activity-purchase = 购物 { $count } 件
live-activity-refund = 退货
live-activity-redemption = 兑换
live-activity-give_back = 积分退回
live-activity-completion = 订单完成
live-activity-use = 使用“{ $benefit }”
live-activity-action-activation = 激活会员卡
live-activity-action-event = 参加活动
live-activity-action-referral = 推荐会员
live-activity-action-referred = 经推荐入会
live-activity-action-feedback = 提交反馈
live-activity-action-profile = 完善资料
live-activity-fee = 缴纳会费
live-activity-contribution = 业务贡献
live-activity-invitation = 获邀成为{ $tier }
live-activity-grant = 授予{ $tier }，至 { $day }
live-activity-adjustment = 积分调整
live-activity-points = { $points } 分
live-activities-empty = 当日之前没有活动

live-goods-quantity = “{ $name }”的数量
live-goods-more = 增加一件“{ $name }”
live-goods-less = 减少一件“{ $name }”
live-goods-quantity-wrong = 数量须为 0 至 { $limit } 的整数
live-quote-total-spoken = 应付 { $payable }，已省 { $saved }
live-quote-total-spoken-plain = 应付 { $payable }
live-quote-empty-spoken = 购物车已清空
live-quote-each = { $price } × { $quantity }
live-quote-list = 原价合计
live-quote-saved = 本单已省
live-quote-payable = 应付
live-quote-was = 原价
live-quote-now = 会员价
live-quote-price = 价格
live-quote-earns = 本单可得
live-quote-points = { $points } 分
live-quote-guest = 访客价。入会后可按等级享受折扣并累计积分。
live-quote-member = 按{ $tier }计价
live-quote-no-term = 当日不在会籍期内，按原价计
live-quote-lines = { $count } 种商品，共 { $pieces } 件
live-quote-rounding = 每行计算到 { $step }
live-quote-offers-none = 没有未使用的优惠
live-cart-now = 优惠价
live-cart-and = 、
live-cart-quoted = “{ $name }”
live-cart-sale = 店内特价
live-cart-no-offer = 不享优惠
live-cart-unit = { $quantity } 件 { $payable }
live-cart-units = 每件实付：{ $list }
live-cart-shipping = 运费
live-cart-shipping-free = 免运费
live-cart-redeemed = { $name }（{ $points } 分）
live-cart-best = 已为您算出最低价（核算了 { $count } 步）
live-cart-best-only = 已为您算出最低价
live-cart-best-found = 组合太多，没有全部比完；这是核算 { $count } 步后找到的最低价
live-cart-gift = 赠品
live-cart-gift-pieces = { $gift } × { $quantity }
live-cart-tier-after = 完成本单后成为{ $tier }
live-cart-hint-share = 适用商品折后已有 { $have }，需 { $need }
live-cart-hint-instead = 届时与已用的“{ $offer }”二选一，取更省的
live-cart-hint-see = 看适用商品
live-cart-goods-of = 只显示“{ $offer }”的适用商品
live-cart-near = 再买一些就能用
live-cart-far = 这一单用不上
live-cart-only = 限{ $times }
live-cart-coupons = 优惠券
live-cart-coupons-auto = 自动选最省的
live-cart-coupons-auto-note = 假定下列优惠券您都有；只有其中几张时，请自行勾选
live-cart-coupon-saves = 已用，省 { $amount }
live-cart-points = 积分
live-cart-points-none = 不用积分
live-cart-points-scale = 用多少分（最多 { $most } 分）
live-cart-points-told = 用 { $points } 分，抵 { $amount }
live-cart-tier = 等级
live-cart-tier-total = 货款与运费
live-cart-tier-difference = 与您相比
live-cart-tier-caption = 同一车商品，换一个等级要付多少（未计积分抵扣）
live-cart-tier-own = 本单
live-cart-tier-guest = 访客
live-cart-tier-none = 不在会籍期
live-cart-tier-same = 相同
live-cart-tier-more = 多付 { $amount }
live-cart-tier-less = 少付 { $amount }
live-cart-tier-found = 组合太多，没有全部比完的等级，列的是已找到的最低价。
live-cart-used = 已用：{ $offers }。
live-cart-used-none = 没有可用的优惠。
live-cart-next = 次优：{ $instead ->
    [yes] 用{ $added }代替{ $dropped }
   *[no] 加用{ $added }
}，货款与运费共 { $total }，{ $same ->
    [yes] 与已用的一样多
   *[no] 比已用的贵 { $difference }
}。
live-cart-next-none = 没有用到其他优惠的组合可比。
live-offer-and = 、
live-offer-days = { $from }至{ $to }
live-offer-from = { $from }起
live-offer-to = { $to }（含）前
live-offer-weekdays = 每{ $days }
live-offer-days-of-month = 每月 { $days } 日
live-offer-birthday = 生日前 { $before } 天至后 { $after } 天
live-return-paid = { $quantity } 件，实付 { $amount }
live-return-to = { $day }（含）前可退
live-return-always = 随时可退
live-return-exchange-to = { $day }（含）前可换
live-return-quantity = “{ $name }”退几件
live-return-more = “{ $name }”多退一件
live-return-less = “{ $name }”少退一件
live-return-after = { $days ->
    [0] 购买当天
   *[other] 购买 { $days } 天后
}
live-return-none = 选出要退的件数，退款就显示在这里。
live-return-closed = 到那时，这一单没有可退的商品。
live-return-money = 退回款项
live-return-by-points = 积分所付部分（退还积分）
live-return-points-taken = 收回{ $wallet }
live-return-points-given = 退还{ $wallet }
live-return-points-debt = 待抵扣{ $wallet }
live-return-tier = 退货后等级
live-return-tier-changes = 退货后由{ $before }变为{ $after }
live-return-how = 怎么算的
live-return-step-paid = 货款实付
live-return-step-refunded = 此前已退
live-return-step-kept = 留下的商品重新计价
live-return-step-refund = 应退
live-return-kept = 留下的商品仍按本单用过的优惠计价：{ $offers }。
live-return-kept-none = 留下的商品不再享本单的优惠。
live-return-kept-all = 全部退回，没有留下的商品。
live-return-found = 组合太多，这是已找到的最低价。
live-return-nothing = 以上只是试算，没有退货，也没有改动订单。
live-return-spoken = 退回 { $amount }

live-account-spendable = 可用
live-account-pending = 待生效
live-account-expiring = 即将过期
live-account-spendable-note = 兑换时先用最早到期的
live-account-pending-from = { $day }起陆续可用
live-account-pending-completion = 订单完成后可用
live-account-pending-debt = { $day }起陆续生效，先用来抵扣所欠
live-account-pending-none = 目前没有
live-account-expiring-next = { $days } 天内；最早的 { $points } 分可用至 { $day }
live-account-expiring-later = { $days } 天内没有；下一笔 { $points } 分可用至 { $day }
live-account-expiring-none = 目前没有会过期的
live-account-debt = 待抵扣 { $points } 分
live-account-debt-text = 退货应收回的积分已经用掉或失效，之后获得的积分先用来抵扣。
live-account-more = { $wallet }：累计
live-account-level = 积分等级
live-account-level-next = 再得 { $points } 分成为{ $level }
live-account-level-top = 已是最高积分等级
live-account-level-from = 满 { $points } 分
live-account-level-basis = 按累计获得减去退货收回计算，使用与过期不影响。
live-account-level-progress = { $level }：{ $points } 分，共需 { $need } 分

live-expiry-heading = 到期时间
live-expiry-picture = { $wallet }到期时间图：{ $count } 个时段有到期，最早在{ $first }，{ $points } 分；最多在{ $peak }，{ $most } 分。图后的表列出全部。
live-expiry-soon = { $days } 天内到期
live-expiry-later = 之后到期
live-expiry-never = 无到期日
live-expiry-empty = 没有会过期的{ $wallet }
live-expiry-caption = 各时段最后可用的{ $wallet }
live-expiry-span = 到期时段
live-expiry-points = 到期
live-expiry-rest = 之后还有
live-expiry-quarter = { $year }年第{ $quarter }季度
live-expiry-all = 显示全部 { $count } 个时段

live-lots-heading = 每一笔从何而来、用到何时
live-lots-pending-from = 待生效，{ $day }起可用
live-lots-pending-completion = 待生效，订单完成后可用
live-lots-from-completion = 订单完成后起算

live-ledger-heading = 流水
live-ledger-filter = 只看
live-ledger-all = 全部
live-ledger-kind-earned = 获得
live-ledger-kind-available = 生效
live-ledger-kind-spent = 使用
live-ledger-kind-given_back = 退还
live-ledger-kind-expired = 过期
live-ledger-kind-taken_back = 收回
live-ledger-kind-debt_paid = 抵扣
live-ledger-kind-adjusted = 人工调整
live-ledger-caption = { $wallet }的每次变动与变动后的可用余额，从新到旧
live-ledger-count = { $count } 笔
live-ledger-day = 日期
live-ledger-what = 事由
live-ledger-points = 变动
live-ledger-balance = 可用余额
live-ledger-waiting = 待生效
live-ledger-more = 显示其余 { $count } 笔
live-ledger-empty = 当日之前没有变动

live-redeem-price = { $points } 分
live-redeem-price-money = { $points } 分 + { $money }
live-redeem-price-rate = 每 { $points } 分 = { $amount }
live-redeem-minimum = 至少 { $points } 分
live-redeem-share = 最多为应付的 { $percent }
live-redeem-most = 最多 { $amount }
live-redeem-tiers = 限{ $tiers }
live-redeem-left-month = 本月还可兑 { $count } 次
live-redeem-left-year = 今年还可兑 { $count } 次
live-redeem-left-membership_year = 本会员年还可兑 { $count } 次
live-redeem-missing = 还差 { $points } 分
live-redeem-debt = 待抵扣 { $points } 分：今后获得的积分先用来抵扣，“还差”的分数已把它算在内。
live-redeem-progress = { $name }：已有 { $points } 分，共需 { $need } 分
live-redeem-affordable = 现在可换
live-redeem-short = 积分还不够
live-redeem-closed = 目前不能换
live-redeem-none = 适用的章程没有列出兑换项目
live-redeem-try = 试算
live-redeem-try-about = 试算“{ $name }”
live-redeem-option = { $name }（{ $price }）
live-redeem-takes = 使用
live-redeem-money = 另付
live-redeem-gives-cart = 购物款少付
live-redeem-gives-cash = 换得现金
live-redeem-gives-fee = 会费少付
live-redeem-gives-quantity = 换得
live-redeem-still = 还需支付
live-redeem-remains = 之后可用
live-redeem-pieces = { $name } × { $quantity }
live-redeem-fits = 可以兑换
live-redeem-steps = 要用的 { $asked } 分不全用上：每 { $step } 分一档，且不超过上限，因此用 { $points } 分。
live-redeem-lots = 会用到的{ $wallet }，先到期的先用
live-redeem-nothing = 以上只是试算，积分没有变动。
live-redeem-amount-wrong = 金额请写成 128 或 128.50 的形式
live-redeem-points-wrong = 请写成大于 0 的整数
live-redeem-quantity-wrong = 数量须为 1 至 { $limit } 的整数
live-redeem-quantity = 数量
live-redeem-more = 多一件
live-redeem-less = 少一件
live-redeem-correct = 请先更正上面的数字
live-redeem-spoken = { $name }：{ $result }

live-pass-title = 会员卡
live-pass-none = 这位会员还没有卡号
live-pass-no-record = 这份文件里没有会员卡的记录，因此只能出示卡号。记录放在文件的 meta.card 里。
live-pass-valid = 有效期至 { $day }
live-pass-valid-open = 长期有效
live-pass-valid-ended = 已于 { $day } 到期
live-pass-qr = 会员卡号 { $number } 的二维码
live-pass-bars = 会员卡号 { $number } 的条形码
live-pass-closed = 为免被人误用，暂不显示二维码和条形码。到店请报姓名并出示身份证件。
live-pass-closed-waiting = 激活之后即可出示。
live-pass-closed-expired = 会籍已到期，续期之后即可出示。
live-pass-closed-lapsed = 会籍已到期，也已过续期期限。
live-pass-closed-cancelled = 这张卡已经作废。
live-pass-state = 卡片状态
live-pass-type = 卡片类型
live-pass-since = { $day }起
live-pass-stopped = 积分暂停使用
live-pass-stopped-cancelled = 会籍已经结束
live-pass-stopped-cancelled-text = 积分、等级和权益都随会籍一起结束。
live-pass-stopped-expired-text = 会籍到期后不能兑换，续期之后恢复。
live-pass-stopped-lapsed-text = 会籍到期后不能兑换。
live-pass-usable = 积分照常使用
live-pass-usable-text = 出示二维码或条形码，即可累积和使用积分。
live-pass-usable-waiting = 激活之后，出示卡片即可累积和使用积分。
live-pass-usable-waiting-title = 激活后即可使用
live-pass-next-issued = 核对身份后激活，卡片即可使用。
live-pass-next-active = 卡片可以正常使用。遗失、损坏或疑似被盗刷，请尽快在下面办理。
live-pass-next-lost = 找到了就解除挂失；找不到，会员部核对身份后补办新卡，积分和等级原样保留。
live-pass-next-frozen = 会员部正在核实。凭身份证件和报警回执确认盗刷；如属误会，核对身份后解除冻结。
live-pass-next-theft_confirmed = 盗刷已经确认，其间兑换掉的积分由公司退回。下一步，会员部补办新卡。
live-pass-next-damaged = 卡片损坏不影响会籍：补办之前可以继续出示手机上的码。
live-pass-next-replaced = 新卡已经做好，旧卡作废。核对身份激活之后，积分恢复使用。
live-pass-next-renewed = 已经续期，卡片可以继续使用。
live-pass-next-expired = 会籍已到期，卡片停用。续期之后，新的会籍从原到期日接着算。
live-pass-next-lapsed = 续期期限已过。想再次成为会员，请重新申请入会。
live-pass-next-cancelled = 卡片已经注销。想再次成为会员，请重新申请入会。
live-pass-dues = 正在计时
live-pass-due-from = 自{ $day }（{ $what }）起算。
live-pass-reversals = 盗刷期间的兑换，积分退回
live-pass-reversals-note = 按原有效期退回积分账户，可在“积分”页的明细中查到。
live-pass-given-back = +{ $points } 分
live-pass-about-activate = 核对身份，开始使用这张卡
live-pass-about-report_loss = 卡不见了：马上停用积分
live-pass-about-find = 卡找到了：恢复使用
live-pass-about-report_damage = 卡读不出来了：换一张
live-pass-about-freeze = 疑似被盗刷：马上冻结，等待核实
live-pass-about-unfreeze = 核实没有盗刷：恢复使用
live-pass-about-confirm_theft = 核实确有盗刷：退回其间用掉的积分
live-pass-about-replace = 做一张新卡，旧卡作废
live-pass-about-renew = 把会籍延长一期
live-pass-about-cancel = 结束会籍，卡片作废
live-pass-about-by-desk = { $about }（由会员部办理）
live-pass-then-activate = 激活后，二维码和条形码立即可用，积分恢复使用。
live-pass-then-report_loss = 提交后立即停用积分。会员部随后联系您：找到了解除挂失，找不到补办新卡。
live-pass-then-find = 提交后立即恢复使用。
live-pass-then-report_damage = 会员部收到后制作新卡，期间可以继续出示手机上的码。
live-pass-then-new-card = 补办新卡的费用为 { $amount }。
live-pass-then-new-card-free = 因盗刷补办新卡免费。
live-pass-then-freeze = 提交后立即停用积分。请尽快报警并保留回执，会员部凭它确认盗刷。
live-pass-then-unfreeze = 办理后立即恢复使用。
live-pass-then-confirm_theft = 办理后，盗刷期间的兑换全部退回，接着补办新卡。
live-pass-then-replace = 新卡有新的卡号，会员激活后才能使用。
live-pass-then-renew = 付款后，新的会籍从原到期日的次日算起。
live-pass-then-cancel = 办理后不能恢复：积分、等级和权益随会籍一起结束。
live-pass-proof = 须出示
live-pass-who = 由谁办理
live-pass-or = 或
live-pass-until = 办理期限
live-pass-ways = 付款方式：{ $ways }
live-pass-by-desk = 由会员部办理。要看看他们怎么做，请在上面改选“会员部”。
live-pass-by-member = 由会员本人办理。
live-pass-confirm = 现在{ $what }
live-pass-since-report_loss = 从哪天起不在身边（选填）
live-pass-since-freeze = 从哪天起可能在别人手里（选填）
live-pass-since-confirm_theft = 核实的盗刷开始日期（选填）
live-pass-since-note = 如 2026-11-10；留空则从今天算起。这一天之后的兑换，确认盗刷时退回。
live-pass-since-note-confirmed = 如 2026-11-10；留空则按挂失或冻结时说明的日期。
live-pass-since-late = 不能晚于办理的这一天
live-pass-reason = 原因
live-pass-reason-optional = 情况说明（选填）
live-pass-reason-missing = 请写明原因
live-pass-shown-member = 我会出示：{ $proof }
live-pass-shown-membership = 已核对：{ $proof }
live-pass-shown-missing-member = 办理时需要出示，请勾选确认
live-pass-shown-missing-membership = 请先核对，再勾选
live-pass-paid-member = 我同意支付 { $amount }
live-pass-paid-membership = 已收到 { $amount }
live-pass-paid-missing-member = 请先同意支付
live-pass-paid-missing-membership = 请先确认收款
live-pass-sure = 我知道注销之后不能恢复
live-pass-sure-missing = 请先确认这一点
live-pass-later = 在{ $day }还有后续办理。回到那一天才能继续。
live-pass-later-go = 回到那一天
live-pass-ended = 这张卡已经没有可以办理的事项。
live-pass-actions-none = 目前没有可以办理的事项。
live-pass-reset = 恢复示例
live-pass-reset-note = 以上办理只记在这台设备的这个标签页里。
live-pass-reset-done = 已恢复为示例原来的样子
live-pass-done = { $what }
live-pass-history-reason = 说明：{ $reason }
live-pass-history-since = 自{ $day }起在他人手中
live-pass-history-proof = 出示：{ $proofs }
live-pass-history-paid = 已付 { $amount }
live-pass-history-number = 新卡号 { $number }

live-what-if-anything = 不指定商品
live-what-if-tier-next = 下一等级
live-what-if-tier-reached = 已达到{ $tier }
live-what-if-before-joining = 这笔消费早于入会日 { $day }，还不能计入。请改为入会当天或之后的日期。
live-what-if-beyond = 消费日期在所看的时段之后。请看得更远些，或改为较早的日期。
live-what-if-term-ends = 会籍期止于
live-what-if-months = { $count } 个月
live-what-if-amount-wrong = 请写成 500 或 1,280.50 这样的金额
live-what-if-day-before = 不能早于页首所选的日期
live-what-if-error = { $label }：{ $message }
live-what-if-error-title = 请更正：{ $title }
live-what-if-before = 不买
live-what-if-after = 买了之后
live-what-if-next = 升级
live-what-if-keep = 保级
live-what-if-pending = { $spendable }，另有 { $pending } 待生效
live-what-if-without = 不再消费
live-what-if-planned = 照此消费
live-what-if-ahead-nothing = 若此后没有新的活动。填写上面的金额，可与之比较。
live-what-if-ahead-spend = 只有上面这一笔消费，与没有它相比。
live-what-if-ahead-plan = 从消费日期起，每满一个月消费 { $monthly }，与不再消费相比。
live-what-if-ahead-end = { $compared }以下是 { $day }当日的情况。
live-what-if-moves = 等级变动
live-what-if-moves-none = 没有变动
live-what-if-moves-and = ；
live-what-if-move = { $day }：{ $tier }
live-what-if-held = 届时持有至
live-what-if-spoken = 不再消费：{ $without }；照此消费：{ $planned }
live-what-if-spoken-nothing = 若不再消费：{ $tier }
live-what-if-curve-next = 距下一等级：计入的{ $metric }
live-what-if-curve-share = 距下一等级：完成比例
live-what-if-move-of = { $move }（{ $way }）
live-what-if-expiries-more = 其余 { $count } 次见表格
live-what-if-curve-top = { $name }：期末已在最高等级
live-what-if-curve-points = 可用{ $wallet }
live-what-if-curve-label = { $title }，{ $first } 至 { $last }。期末：{ $ends }。
live-what-if-curve-end = { $name } { $figure }
live-what-if-goal = 下一等级所需
live-what-if-expiry = { $day }：减少 { $points } 分
live-what-if-table = 以表格查看（{ $count } 天有变化）
live-what-if-table-caption = 有变化的每一天，以及当天之后的情况
live-what-if-day = 日期
live-what-if-tier = 等级
live-what-if-counts = 计入
live-what-if-spent = 消费
live-break-even-fee = 一年会费
live-break-even-saved = 一年多省
live-break-even-points = 一年多得
live-break-even-points-fewer = 一年少得
live-break-even-worth = 按章程折合
live-break-even-net = 减去会费后
live-break-even-yes = 付会费成为{ $tier }，第 { $count } 次消费后回本，一年净得 { $net }
live-break-even-no = 付会费成为{ $tier }，一年内不能回本，还差 { $missing }
live-break-even-note = 按每月购买原价 { $monthly } 的商品、共 12 次逐次报价：一次照您自己的等级，一次假设首次购买当天付清会费并持有{ $tier }一年。

live-join-answer-none = 没有填写
live-join-change = 修改
live-join-complete = 资料齐全，可以完成申请。
live-join-notes = 还请留意：
live-join-incomplete = 还有 { $count } 处要补填或更正。
live-join-done = 申请表已核对完毕，资料齐全。
live-join-not-sent = 没有发送：这个示例网站不接收申请，填写的内容只在这个浏览器里。您可以下载或打印一份留存。
live-join-download = 下载申请文件
live-join-print = 打印
live-join-start-over = 重新填写
live-join-file-note = 文件为 JSON 格式，含完整的证件号码，请妥善保存；附上的文件不在其中，只记下名称与大小。打印件中的证件号码会遮去一部分。
live-join-conditions = 所申请等级的条件
live-join-timetable = 若现在递交，最晚何时
live-join-timetable-note = 自 { $day }收齐材料算起。
live-join-entered = 填写的内容
live-join-extension = 如需延长，最多再加 { $count } 个工作日，并告知原因
live-join-review-end = 告知审核结果
live-join-fee = 缴纳会费
live-join-fee-assumed = 假定审核最后一天批准
live-join-and = ；
live-join-provisional = 可能变动
live-join-days-off = 中间不计的日子
live-join-by-day = 最晚 { $day }
live-join-counted = { $from }后第 { $count } 个工作日
live-join-by-membership-department = 会员部
live-join-by-business-department = 业务部
live-join-by-senior-management = 高级管理层

live-due-open = 最晚 { $day }{ $what }
live-due-late = 已逾期{ $count ->
    [0] 不到 1 天
   *[other] {" "}{ $count } 天
}：应在 { $day }前{ $what }
live-due-met = { $day } 已按时{ $what }
live-due-met-late = { $day } 才{ $what }，晚了{ $count ->
    [0] 不到 1 天
   *[other] {" "}{ $count } 天
}
live-due-working-days = { $from }后第 { $count } 个工作日
live-due-hours = { $from } 起 { $count } 小时内
live-due-days = { $from }后第 { $count } 天
live-due-provisional = 可能变动
live-case-none = 现在没有进行中的事项。
live-case-count = { $count } 件进行中{ $yours ->
    [0] {""}
   *[other] ，{ $yours } 件等您回应
}
live-case-your-turn = 已答复，等您回应
live-case-severe = { $kind } · { $severity }
live-case-proof = 已核对：{ $proof }
live-case-send = 提交
live-case-raised = { $day } 提出
live-case-ordered = { $day } 下单
live-case-keeper = 由{ $name }负责
live-case-history = 经过（{ $count } 步）
live-case-then-close = { $day } 前没有您的回应，将自动结案
live-case-then-complete = { $day } 后自动完成
live-case-then-cancel = { $day } 后自动取消
live-case-later = 您在 { $day } 已有后续操作；请把日期选到那时或以后，再接着办。
live-case-way = 进度
live-case-way-spoken = 第 { $place } 步，共 { $count } 步：{ $state }
live-case-answered = { $day } 的答复
live-case-outcome = 处理方式
live-case-score = 评分 { $score } / 5
live-case-score-label = 评分
live-case-score-optional = 评分（选填）
live-case-score-note = 1 为很不满意，5 为很满意
live-case-score-missing = 请选一个分数
live-case-assign-to = 由谁负责
live-case-write = 写给会员
live-case-write-missing = 请写下答复
live-case-reason = 原因
live-case-reason-missing = 请写下原因
live-case-proof-missing = 先要核对这一项
live-case-spoken = { $title }：{ $state }
live-case-spoken-ended = 已结束，可在服务记录中查看。
live-staff-part = 工作人员的操作
live-staff-waits = 已答复，现在等会员回应。
live-staff-reset = 已恢复为示例的样子。
live-raise-due = 若现在提出
live-raise-due-none = 章程没有规定期限。
live-raise-missing-title = 请写一个简短的标题
live-raise-missing-text = 请说明经过
live-raise-wrong = 还有 { $count } 处要填写
live-raise-title-wrong = 有误：{ $title }
live-repair-later = 购买日期不能晚于送修日期
live-repair-correct = 更正日期后即可试算。
live-repair-no-rule = { $day } 时的章程没有规定维修收费，以门店报价为准。
live-repair-under = 在保修期内
live-repair-after = 已过保修期
live-repair-warranty = { $bought } 购买，保修 { $months } 个月，到 { $last }
live-repair-caption = 维修收费明细
live-repair-total = 合计
live-event-lead = 按您的等级：{ $tier }。名额、来宾与候补顺序都据此算出。
live-event-lead-guest = 入会后即可报名。
live-event-none = 这一天还没有公布的活动。
live-event-left = 还剩 { $left } 个名额（共 { $capacity } 个）
live-event-full = { $capacity } 个名额已满
live-event-waiting = 候补 { $count } 人
live-event-came = { $count } 人到场
live-event-score = 评分 { $score } / 5
live-event-tiers = 限{ $tiers }
live-event-guests = { $tier }可带 { $count } 位来宾
live-event-no-guests = { $tier }不能带来宾
live-event-opens = { $when } 开放报名
live-event-opens-earlier = { $tier } { $when } 起可报名，提前 { $count } 小时
live-event-closes = { $when } 截止报名
live-event-who = { $name }（{ $tier }{ $guests ->
    [0] {""}
   *[other] ，来宾 { $guests } 位
}）
live-event-registrations = 报名名单（{ $count } 人）
live-event-guests-label = 带来宾
live-event-bring = { $count ->
    [0] 不带
   *[other] { $count } 位
}
live-mine-registered = 您已报名{ $guests ->
    [0] {""}
   *[other] ，含 { $guests } 位来宾
}
live-mine-signed_in = 您已签到
live-mine-absent = 您没有到场
live-mine-evaluated = 您已评价
live-mine-waiting = 您在候补第 { $place } 位
live-mine-not-invited = { $tier }不在邀请之列
live-mine-not-open = 现在不能报名
live-mine-would-wait = 名额已满；现在报名为候补第 { $place } 位
live-mine-would-have = 有名额，报名即得
live-mine-ahead = 有名额空出时高等级优先：{ $tier }排在先报名的 { $count } 人之前。
live-mine-by-tier = 有名额空出时高等级优先，同等级按报名先后。
live-mine-in-time = 有名额空出时按报名先后。
live-record-all = 全部
live-record-ended = 已结束
live-record-score = 平均评分
live-record-mean = { $score } / 5
live-record-late = 有逾期
live-record-timely = 按时
live-record-none = 还没有服务记录。

live-regulations = 章程 { $id } · 版本 { $version }
live-digest = 摘要 { $digest }

## 页面

page-skip = 跳到正文
page-nav = 主导航
page-nav-home = 会员中心
page-nav-card = 会员卡
page-nav-tiers = 等级与权益
page-nav-points = 积分
page-nav-redeem = 兑换
page-nav-cart = 购物车试算
page-nav-what-if = 试算
page-nav-service = 服务
page-nav-join = 入会
page-nav-rules = 章程
page-locales = 语言
page-theme = 外观
page-theme-auto = 自动
page-theme-light = 浅色
page-theme-dark = 深色

page-home-title = 会员中心
page-home-description = 查看会员等级、升级与保级进度、积分与权益；每个数字都写明依据的条款。
page-home-heading = 会员中心
page-home-lead = 等级、积分与权益，一目了然；每个数字都写明依据的条款。
page-home-tier = 我的等级
page-home-points = 积分
page-home-points-note = 可用积分用于兑换，与升级所需的消费金额分开计算。
page-home-benefits = 我的权益
page-home-ladder = 等级阶梯
page-home-ladder-lead = 从入会到最高等级，各需什么、还差多少。
page-home-timeline = 等级变动
page-home-activities = 最近活动
page-home-to-cart = 试算购物车
page-home-to-points = 查看积分明细
page-home-to-what-if = 试算：再消费会怎样
page-home-to-changes = 看看有哪些变化
page-home-to-tiers = 各等级的权益对照
page-home-to-join = 还不是会员？看看怎样入会

page-points-title = 积分
page-points-description = 查看可用、待生效与即将过期的积分，每一笔何时到期、从何而来，以及全部流水；每个数字都写明依据的条款。
page-points-heading = 积分
page-points-lead = 有多少、何时到期、从何而来、用到哪里；每一笔都写明依据的条款。
page-points-static = 积分规则
page-points-static-what = 事项
page-points-static-rule = 规定
page-rule-spend = 消费
page-rule-spend-rate = 每 { $perAmount } 得 { $points } 分
page-rule-purchase = 每单 { $points } 分
page-rule-multipliers = 等级倍数
page-rule-multiplier = { $name } { $factor } 倍
page-rule-occasion = 特定日子：{ $name }
page-rule-factor = { $factor } 倍
page-rule-factor-tiers = { $factor } 倍，限{ $tiers }
page-rule-combine = 几项倍数同时适用
page-rule-combine-highest = 取最高的一项
page-rule-combine-add = 各自超出 1 倍的部分相加，如 2 倍与 1.5 倍合为 2.5 倍
page-rule-combine-multiply = 各项相乘
page-rule-registration = 入会
page-rule-actions = 会员行为
page-rule-action = { $action } { $points } 分
page-rule-promotions = 升级赠分
page-rule-promotion = { $name } { $points } 分
page-rule-points = { $points } 分
page-rule-available = 何时可用
page-rule-available-now = 获得即可用
page-rule-available-days = 购物 { $days } 天后
page-rule-available-completion = 订单完成后
page-rule-expiry = 有效期
page-rule-expiry-never = 长期有效
page-rule-expiry-months = 获得后 { $count } 个月
page-rule-expiry-days = { $count ->
    [0] 获得当天
   *[other] 获得后 { $count } 天
}
page-rule-expiry-years = { $count ->
    [0] 至获得当年年底
   *[other] 至其后第 { $count } 个年底
}
page-rule-expiry-inactive = 最后一次活动后 { $count } 个月
page-rule-expiry-to = { $length }，{ $end }
page-rule-end-month_end = 延至当月月底
page-rule-end-quarter_end = 延至当季季末
page-rule-end-year_end = 延至当年年底
page-rule-end-previous_month_end = 至上月月底
page-points-to-redeem = 看看能换什么

page-card-title = 会员卡
page-card-description = 出示会员卡的二维码和条形码；挂失、冻结、报损、补办、续期、注销各要什么、多少钱、多久办好。
page-card-heading = 会员卡
page-card-lead = 结账时出示；遗失、损坏、被盗刷、续期和注销，也在这里办理。
page-card-noscript = 卡号的二维码和条形码在您的浏览器里生成，需要 JavaScript。没有它也能办理：卡片遗失或疑似被盗刷，请立即拨打卡片背面的服务电话挂失，或带身份证件到任一门店的会员部。下面列出了各项办理的要求和费用。
page-card-codes = 出示
page-card-print = 打印
page-card-large = 放大出示
page-card-close = 关闭
page-card-state = 卡片状态
page-card-actions = 现在可以办理
page-card-part = 以谁的身份办理
page-card-part-member = 会员本人
page-card-part-desk = 会员部
page-card-only = 这是示例网站：办理只记在这台设备上，不会提交给任何人，也不会真的扣款。改选“会员部”，可以把一件事从头走到尾。
page-card-history = 办理记录
page-card-static = 遇到这些情况怎么办
page-card-static-lead = 打不开本页时，拨打卡片背面的服务电话，或到任一门店的会员部办理。
page-card-static-what = 情况
page-card-static-how = 怎么办
page-card-static-fee = 费用
page-card-static-lost = 遗失
page-card-static-lost-how = 立即挂失，积分停用；找不到时凭身份证件补办
page-card-static-damaged = 损坏
page-card-static-damaged-how = 报损后凭身份证件换一张
page-card-static-stolen = 疑似被盗刷
page-card-static-stolen-how = 立即冻结并报警；凭身份证件和报警回执确认，其间的兑换全部退回
page-card-static-renew = 续期
page-card-static-renew-how = 最后 { $inTime } 天内为按时续期，到期后 { $grace } 天内仍可续期
page-card-static-renew-fee = 当期会费
page-card-static-cancel = 注销
page-card-static-cancel-how = 凭身份证件办理；会籍开始 { $days } 天内全额退还会费
page-card-static-cancel-fee = 免费

page-redeem-title = 兑换
page-redeem-description = 查看积分能换什么、还差多少，并试算会用到哪些积分；每个项目都写明依据的条款。
page-redeem-heading = 兑换
page-redeem-lead = 现在能换什么，还差多少，会用到哪些积分。
page-redeem-only = 此处只供查询与试算，不会扣减积分，也不会真的兑换。
page-redeem-list = 可兑换的项目
page-redeem-form = 试算
page-redeem-item = 兑换项目
page-redeem-quantity = 数量
page-redeem-payable = 应付金额（可不填）
page-redeem-payable-note = 购物或会费的金额，决定最多能抵多少。
page-redeem-points = 使用多少分（可不填）
page-redeem-points-note = 不填则尽量多用。
page-redeem-static = 积分可以换什么
page-redeem-static-what = 项目
page-redeem-static-price = 所需
page-redeem-static-tiers = 对象
page-redeem-static-everyone = 全体会员

page-cart-title = 购物车试算
page-cart-description = 选好商品与日期，立即看到会员价、已省金额与可得积分，以及每项优惠的依据。
page-cart-heading = 购物车试算
page-cart-lead = 选好商品，会员价立即算出；用了哪项优惠、没用哪项，都写明原因。
page-cart-goods = 商品
page-cart-quote = 本单
page-cart-empty = 购物车还是空的
page-cart-empty-text = 在商品中加入数量，价格与积分会显示在这里。
page-cart-not-applied = 未使用的优惠
page-cart-clear = 清空
page-cart-goods-all = 显示全部商品
page-cart-order = 优惠券、积分与配送
page-cart-shipping = 配送
page-cart-ships = 快递
page-cart-collects = 到店自取
page-cart-shipping-note = 快递运费
page-cart-tiers = 同一车商品的其他价格
page-cart-next-best = 优惠组合
page-cart-return = 退货试算
page-cart-return-lead = 假定这一单已经付款：退回几件，能退多少钱，积分与等级会怎样。
page-cart-return-after = 什么时候退
page-cart-static = 优惠规则
page-cart-static-offer = 优惠
page-cart-static-terms = 内容
page-cart-static-conditions = 条件
page-offer-everyone = 人人可享
page-offer-tiers = 限{ $tiers }
page-offer-any-tier = 限会员
page-offer-members = 限部分会员
page-offer-coupon = 须有此券
page-offer-goods = 限{ $goods }
page-offer-goods-some = 限{ $goods }等 { $count } 种商品
page-offer-per-order = 每单最多 { $count } 次
page-offer-per-member-month = 每人每月 { $count } 单
page-offer-per-member-year = 每人每年 { $count } 单
page-offer-per-member-membership_year = 每人每会员年 { $count } 单
page-offer-per-member-ever = 每人 { $count } 单
page-offer-in-all = 共 { $count } 单，用完为止
page-offer-exclusive = 不与{ $offers }同享
page-offer-and = ；

page-what-if-title = 试算
page-what-if-description = 假设一笔消费、一个日期或每月的计划，看看等级、保级与积分会怎样；预测以曲线与表格给出。
page-what-if-heading = 试算
page-what-if-lead = 假设一笔消费或每月的计划，看看等级与积分会走到哪里。
page-what-if-suppose = 假设
page-what-if-suppose-note = 只作试算，不会真的消费；填写的内容只留在网址里，不含个人资料。
page-what-if-errors = 请先更正以下各项：
page-what-if-spend = 再消费一笔
page-what-if-from = 消费日期（不填为当天）
page-what-if-monthly = 此后每月消费
page-what-if-goods = 买什么
page-what-if-tier = 看哪个等级
page-what-if-months = 看到多远
page-what-if-renews = 假设会籍到期时续期
page-what-if-submit = 试算
page-what-if-clear = 清空
page-what-if-then = 消费当天
page-what-if-ahead = 今后
page-what-if-break-even = 会费值不值

page-join-title = 入会
page-join-description = 可以申请哪些等级、会费与条件、审核要几个工作日，以及一份在您的浏览器中逐项核对的入会申请表。
page-join-heading = 入会
page-join-lead = 选定等级，填好申请表，几步就能核对完；每一步由谁审核、最晚哪天有结果，都写在这里。
page-join-start = 填写申请表
page-join-noscript = 浏览器没有启用 JavaScript，因此不能替您核对申请表。说明可以照常阅读，申请表可以填写后打印；填写的内容不会发送到任何地方。
page-join-tiers = 可以申请的等级
page-join-tiers-lead = 会费按一个会籍期收取。
page-join-fee = 会费 { $fee }
page-join-free = 免会费
page-join-kind-person = 个人
page-join-kind-enterprise = 企业
page-join-tier-who = 谁可以申请
page-join-tier-asked = 申请条件
page-join-tier-asked-none = 没有另外的条件
page-join-tier-reach = 也可凭消费达到
page-join-tier-benefits = 权益
page-join-tier-more = 在{ $tier }之上，另有
page-join-tier-less = 不再有：{ $benefits }
page-join-tier-rate = { $name }：{ $rate }
page-join-tier-apply = 申请{ $tier }
page-join-tier-only = 限{ $kinds }
page-join-days = { $count } 个工作日
page-join-path = 从申请到入会
page-join-path-form = 填写申请表
page-join-path-form-text = 填写资料，附上材料，核对无误。
page-join-path-review = { $by }，{ $days }内
page-join-path-answer = 告知结果
page-join-path-answer-text = 自收齐材料的次日起，全部审核在 { $days }内完成。
page-join-path-extension = 如需延长，最多再加 { $days }，并告知原因。
page-join-path-fee = 缴纳会费
page-join-path-fee-text = 自批准通知的次日起 { $days }内；逾期未缴，视为放弃入会。
page-join-path-fee-ways = 缴费方式：{ $ways }。
page-join-path-fee-free = { $tiers }不收会费。
page-join-way-bank_transfer = 银行转账
page-join-way-online = 在线支付
page-join-way-cash = 现金
page-join-path-member = 成为会员
page-join-path-member-text = 缴清会费后即为会员；免会费的等级，批准后即为会员。
page-join-path-calendar = 工作日依据：
page-join-data = 收集哪些资料，作何用途
page-join-data-lead = 只收以下资料，只用于您同意的用途。
page-join-data-optional = 可以不同意
page-join-data-none = 不需要另外的资料。
page-join-data-sometimes = { $field }（视情况）
page-join-data-voluntary = { $field }（选填）
page-join-when-and = ，且
page-join-when-or = ，或
page-join-when-not = 并非（{ $when }）
page-join-when-given = 已填{ $field }
page-join-when-younger = 未满 { $years } 岁
page-join-when-older = 年满 { $years } 岁
page-join-when-amount = { $field }满 { $need }
page-join-form = 入会申请表
page-join-only = 这是示例网站：资料只在您的浏览器中核对，不会发送到任何地方。
page-join-to-invitation = 查看入会说明
page-join-progress = 申请的步骤
page-join-step-who = 申请人
page-join-step-who-text = 谁来申请，申请哪个等级。
page-join-step-identity = 身份
page-join-step-identity-text = 请照证件或执照填写。
page-join-step-contact = 联系方式
page-join-step-contact-text = 审核结果和会籍通知会送到这里。
page-join-step-consent = 同意
page-join-step-consent-text = 逐项勾选您同意的用途。
page-join-step-check = 核对
page-join-step-check-text = 请看看填得对不对；每一项都可以改。
page-join-step-done = 完成
page-join-next = 继续
page-join-back = 上一步
page-join-finish = 完成申请
page-join-field-required = 必填
page-join-field-optional = 选填
page-join-field-required-when = { $when }必填
page-join-field-when = （{ $when }）
page-join-field-choose = 请选择
page-join-consent-needed = 入会需要
page-join-consent-uses = 哪项用途用到哪些资料
page-join-sex-female = 女
page-join-sex-male = 男
page-join-hint-identity = 照证件填写；居民身份证为 18 位，末位可能是 X。
page-join-hint-name = 照证件填写，间隔号用“·”。
page-join-hint-organisation_name = 照营业执照填写全称。
page-join-hint-birth_date = 例如 1990-03-15
page-join-hint-date = 例如 2026-03-15
page-join-hint-uscc = 营业执照上的 18 位代码。
page-join-hint-taiwan_ubn = 8 位数字。
page-join-hint-phone = { $region ->
    [HK] 8 位手机号码
    [MO] 8 位手机号码
    [TW] 手机号码，例如 09xx xxx xxx
   *[CN] 11 位手机号码
}；别处的号码请加国家或地区代码，例如 +852。
page-join-hint-phone-any = { $region ->
    [CN] 手机、带区号的座机或 400 电话
   *[other] 手机或座机
}；别处的号码请加国家或地区代码。
page-join-hint-email = 例如 name@example.com
page-join-hint-address = 省、市、区，街道与门牌号。
page-join-hint-postcode = { $region ->
    [TW] 3、5 或 6 位数字
   *[CN] 6 位数字
}
page-join-hint-amount = 单位：{ $currency }，例如 12000.00
page-join-hint-member = 印在推荐人的会员卡上；没有可以不填。
page-join-hint-file = { $types }；每份不超过 { $size }{ $count ->
    [1] {""}
   *[other] ，最多 { $count } 份
}。文件只在本机核对，不会上传。
page-join-hint-consent = 资料使用说明，版本 { $version }。

page-member = 会员
page-file-open = 打开会员文件
page-file-note = 也可将 JSON 文件拖到此页。文件只在本机读取，不会上传。
page-file-drop = 松开即可打开会员文件
page-day = 日期
page-day-picker = 从日历选择日期
page-day-before = 前一天
page-day-after = 后一天
page-time = 时间（可不填）

page-guest = 您正以访客身份浏览。
page-guest-join = 看看怎样入会
page-noscript = 等级、积分与价格在您的浏览器中计算，需要启用 JavaScript。以下说明无需脚本也能阅读。
page-tiers-static = 各等级的条件
page-tiers-static-tier = 等级
page-tiers-static-condition = 条件
page-tiers-static-clause = 条款
page-tiers-title = 等级与权益
page-tiers-description = 各等级的权益对照：折扣、次数、使用方法；怎样达到与保级，章程新版本对您有何变化，逐条注明条款。
page-tiers-heading = 等级与权益
page-tiers-lead = 每个等级有哪些权益，怎样达到，怎样保住。
page-tiers-guest = 选择一位会员，可看到自己的等级、用过的次数和续期后的变化。
page-tiers-compare = 权益对照
page-tiers-compare-lead = ✓ 为不限次数；折扣为会员实付的比例。
page-tiers-rules = 怎样达到，怎样保级
page-tiers-rules-lead = 条件、会费与积分倍数，均按现行章程。
page-tiers-to-rules = 查看章程全文
page-tiers-changes = 章程变化对我的影响
page-tiers-changes-lead = 已公布的版本里，哪些内容在哪一天起对您改变。
page-rules-title = 章程
page-rules-description = 会员章程全文：按条款列出，注明版本、公布与施行日期、与上一版的不同，以及执行各条款的规则。
page-rules-heading = { $program }会员章程
page-rules-lead = 会员、等级、权益与积分，都按这里的条款执行。每条之下列出执行它的规则。
page-rules-version = 版本
page-rules-versions = 各版本
page-rules-version-now = { $version } 版（现行）
page-rules-version-past = { $version } 版
page-rules-version-coming = { $version } 版（待施行）
page-rules-announced = 公布
page-rules-from = 施行
page-rules-to = 至
page-rules-digest = 规则摘要
page-rules-contents = 目录
page-rules-chapter = { $chapter }　{ $title }
page-rules-by-people = 说明用语，或由工作人员执行，没有对应的规则。
page-rules-stated = 执行本条的规则（{ $count }）
page-rules-was = 上一版的原文
page-rules-state-new = 新增
page-rules-state-revised = 修订
page-rules-state-rules = 规则有变
page-rules-changes = 与上一版的不同
page-rules-changes-lead = 由规则引擎逐项比对得出。
page-rules-clauses-changed = 修订的条文
page-rules-clauses-added = 新增的条文
page-rules-clauses-removed = 删去的条文
page-rules-first = 这是第一个版本。
page-rules-no-change = 规则与版本 { $version } 相同。
page-rules-rule = { $part }：{ $name }
page-rules-part-rounding = 舍入
page-rules-part-noDiscount = 不打折的商品
page-rules-part-tiers = 等级
page-rules-part-tierPolicy = 等级变动
page-rules-part-benefits = 权益
page-rules-part-wallets = 积分规则
page-rules-part-levels = 积分等级
page-rules-part-redemptions = 兑换
page-rules-part-offers = 优惠
page-rules-part-returns = 退货
page-rules-part-application = 入会
page-rules-part-fees = 收费
page-rules-part-workflows = 办理
page-rules-glossary = 名词解释
page-rules-term-member = 会员
page-rules-term-member-text = 经申请、审核并（须缴会费的等级）缴清会费后入会的个人或企业。
page-rules-term-tier = 等级
page-rules-term-tier-text = 会员所处的级别，决定享有哪些权益、折扣与积分倍数。
page-rules-term-reach = 升级
page-rules-term-reach-text = 达到某一等级的条件后，升为该等级。
page-rules-term-keep = 保级
page-rules-term-keep-text = 等级有效期结束时，再次满足保级条件，继续持有该等级。
page-rules-term-grace = 宽限期
page-rules-term-grace-text = 有效期结束后仍保留等级的一段时间，其间补足条件即可保级。
page-rules-term-term = 会籍期
page-rules-term-term-text = 章程中称“会期”：从入会或续期之日起、至约定的最后一日止（含）的一段会籍。
page-rules-term-membership-year = 会员年
page-rules-term-membership-year-text = 章程中称“会籍年度”：从每年的入会纪念日起，至次年纪念日的前一日止（含）。
page-rules-term-version = 版本
page-rules-term-version-text = 章程的一次公布。会籍期内的等级、权益与积分按会籍期开始时的版本执行；优惠与退货按当日的版本执行。
page-rules-term-benefit = 权益
page-rules-term-benefit-text = 会员因等级而享有的折扣或服务，分基础、等级、活动三类。
page-rules-term-quota = 次数
page-rules-term-quota-text = 某项权益在一段时间内可用几次；升级后已用的次数不清零。
page-rules-term-points = 积分
page-rules-term-points-text = 消费和参与活动所得、可用于兑换的分数，与升级所需的消费金额分开计算。
page-rules-term-rate = 折
page-rules-term-rate-text = 实付金额占标价的十分之几：9 折即付标价的百分之九十。
page-rules-term-spend = 消费
page-rules-term-spend-text = 会籍期内实付的商品金额，扣除退款；退款减少的是原购买所在时段的消费。
page-rules-term-fee = 会费
page-rules-term-fee-text = 某一等级一个会籍期的费用。
page-rules-term-digest = 规则摘要
page-rules-term-digest-text = 由全部版本的规则算出的一串字符；规则相同，摘要就相同，任何人都可核对。

page-footer-note = 所有数字由浏览器按章程算出，会员资料不离开本机。
page-footer-recompute = 如何复核
page-footer-recompute-text = 同一份章程、同一份会员文件与同一日期，在任何环境下都得到逐字节相同的结果。保存会员文件，记下版本与摘要，即可随时重新计算。

page-service-title = 服务
page-service-description = 提出投诉、建议、咨询、售后与报修，先知道何时答复；跟进进度、查看服务记录，报名活动，试算维修收费。
page-service-heading = 服务
page-service-lead = 遇到问题，请告诉我们。提交之前就能看到最晚何时答复；逾期了，也会如实写明。
page-service-noscript = JavaScript 已关闭，这里不能提出或跟进事项。请向任一门店或会员部提出；下面写明各类事项的期限，从提出之日算起。
page-service-guest = 您正以访客身份浏览，可以看活动与维修收费。
page-service-rehearsal = 这是演示
page-service-rehearsal-text = 您办的事只留在这个标签页里，不会发送。换个日期可以看期限如何变化；扮演工作人员可以把事情办到底。
page-service-staff = 扮演工作人员
page-service-reset = 恢复示例
page-service-jump = 本页内容
page-service-cases = 我的事项
page-service-raise = 提出事项
page-service-kind = 事项类别
page-service-kind-complaint-note = 权益或服务没有兑现
page-service-kind-feedback-note = 希望改进的地方
page-service-kind-consultation-note = 规则、商品或茶事
page-service-kind-after_sales-note = 退货、换货
page-service-kind-repair-note = 器具或设备故障
page-service-severity = 紧急程度
page-service-severity-minor-note = 可以照常使用
page-service-severity-normal-note = 有不便
page-service-severity-serious-note = 不能使用
page-service-severity-critical-note = 停业或有危险
page-service-what = 标题
page-service-text = 经过
page-service-text-note = 何时、何地、哪件商品；不必写证件号码或银行卡号。
page-service-send = 提出
page-service-send-note = 演示：只记在这个标签页里。
page-service-events = 活动与培训
page-service-repair = 维修收费
page-service-repair-lead = 按购买日期、故障原因与零件试算。
page-service-repair-part = 零件
page-service-repair-bought = 购买日期
page-service-repair-day = 送修日期
page-service-repair-cause = 故障原因
page-service-repair-quality = 质量问题
page-service-repair-quality-note = 正常使用下的故障
page-service-repair-other = 其他原因
page-service-repair-other-note = 跌落、进水、改装等
page-service-record = 服务记录
page-service-record-lead = 提出过的每一件，包括已经结束的。
page-service-static = 各类事项的期限
page-service-static-what = 事项
page-service-static-due = 期限
page-service-static-kind = { $kind }（{ $severities }）
page-service-static-working-days = 提出后 { $count } 个工作日内{ $what }
page-service-static-days = 提出后 { $count } 天内{ $what }
page-service-static-hours = 提出后 { $count } 小时内{ $what }
page-service-static-warranty = 维修收费
page-service-static-warranty-text = 保修 { $months } 个月：质量问题免费，其他原因零件按成本价；过保后零件不高于合同价，另收人工

page-missing-title = 找不到页面
page-missing-heading = 这里没有页面
page-missing-text = 地址可能写错，或页面已移走。您可以从会员中心继续。

page-offline-title = 没有网络
page-offline-heading = 没有网络，打不开这一页
page-offline-text = 这一页尚未保存在本机。恢复网络后请重试。
page-offline-still = 首次打开的那一页已保存在本机；联网时再打开任意一页，该语言的各个会员页面都会保存下来，没有网络也照常计算。
page-offline-retry = 重试

page-update-text = 网站有新版本，您可以随时更新，选择会保留。
page-update-accept = 更新
page-update-later = 以后再说

## 运营人员的命令行

desk-usage = 用法：huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] 文件…
    {"      "}huiji compare [--members 会员文件 --on 日期] [--locale …] 文件 旧版本 新版本
    {"      "}huiji members 会员表.csv [业务表.csv]
desk-no_file = 没有文件“{ $file }”
desk-error = 错误
desk-warning = 警告
desk-info = 提示
desk-accepted = 已认可
desk-failed = 示例
desk-example = 示例“{ $id }”与实际不符
desk-difference = { $at } 为 { $got }，而非 { $expected }
desk-missing = { $at } 处没有内容，应为 { $expected }
desk-witness = 由 { $ask } 可证：{ $said }
desk-accepted_at = 本意如此：{ $at }
desk-summary = { $file }：{ $errors ->
    [0] 没有错误
   *[other] { $errors } 个错误
}，{ $warnings ->
    [0] 没有警告
   *[other] { $warnings } 个警告
}{ $accepted ->
    [0] {""}
   *[other] ，{ $accepted } 个已认可
}
desk-examples-passed = { $passed ->
    [0] 没有示例
   *[other] { $passed } 个示例全部相符
}
desk-examples-failed = { $passed } 个示例相符，{ $failed } 个不符
desk-compared = { $before } → { $after }：{ $count ->
    [0] 没有差异
   *[other] { $count } 处差异
}
desk-members = { $members } 名会员，其中 { $changed } 名有变化
desk-tier = { $tier }：{ $before } → { $after } 人
desk-move = { $from } → { $to }：{ $members } 人变动
desk-points = “{ $wallet }”所得积分：{ $before } → { $after }
desk-purchases = { $count } 笔消费的价格：{ $before } → { $after }
desk-fees = 所持等级的会费：{ $before } → { $after }
desk-cost = 变更的成本：{ $cost }
desk-no_reader = 读取 CSV 需要 papaparse：npm install papaparse
desk-members_read = { $members } 名会员；{ $problems ->
    [0] 每一行都已读入
   *[other] { $problems } 个问题
}
desk-row = { $file }:{ $row }：“{ $column }”列：{ $code ->
    [column_unknown] 不认识的列
    [column_twice] 同一含义的第二列
    [column_missing] 缺少这一列
    [cell_missing] 此处不能为空
    [cell_day] 不是日期，应如 2026-03-15
    [cell_moment] 不是日期或时间，应如 2026-03-15 14:30
    [cell_amount] 不是金额，应如 1,234.50
    [cell_count] 不是整数
    [cell_choice] 不是已知的用语
    [row_other] 与同一编号的第一行不一致
    [row_twice] 编号重复
    [row_unknown_member] 没有这名会员
    [row_unknown_purchase] 没有这笔消费
   *[other] { $code }
}
