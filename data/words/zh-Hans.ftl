### 简体中文词句。开头相同的词句归同一处使用：
### reason- problem- rate- names-  由 huiji/words 使用，随包发布；
### live-  由页面脚本使用；page-  只写进页面的 HTML。

## 折扣率

rate-none = 不打折
rate-free = 免费
rate-share = { $tenths }折

## 理由：每个数字为何如此

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

## 页面脚本所用

live-kind-person = 个人
live-kind-enterprise = 企业
live-member-option = { $name }（{ $kind }）
live-member-guest = 访客，尚未入会
live-member-from-file = { $name }（{ $kind }，来自文件）
live-member-instead-guest = 此页不供访客使用，现显示示例会员{ $name }
live-member-instead-file = 没有已打开的会员文件，现显示示例会员{ $name }
live-member-instead-unknown = 没有找到所选会员，现显示示例会员{ $name }
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

live-step-reach-net_spend = 再消费 { $missing } 升级为{ $tier }
live-step-reach-orders = 再下 { $missing } 单升级为{ $tier }
live-step-reach-points_earned = 再得 { $missing } 积分升级为{ $tier }
live-step-keep-net_spend = { $day }（含）前再消费 { $missing } 可保级
live-step-keep-orders = { $day }（含）前再下 { $missing } 单可保级
live-step-keep-points_earned = { $day }（含）前再得 { $missing } 积分可保级
live-step-kept = 保级条件已满足，{ $day }后继续持有{ $tier }
live-step-renewed = { $sentence }；会籍须在 { $day }（含）前续期
live-step-top = 您已在最高等级
live-step-none = 当日不在会籍期内
live-step-none-text = 等级与权益在会籍期内有效。
live-step-none-ended = 上一期会籍已于 { $day }结束；续期后恢复等级与权益。
live-step-none-starts = 会籍自 { $day }开始，届时等级与权益生效。
live-metric-reach-net_spend = 计入升级的消费
live-metric-reach-orders = 计入升级的订单
live-metric-reach-points_earned = 计入升级的积分
live-metric-keep-net_spend = 计入保级的消费
live-metric-keep-orders = 计入保级的订单
live-metric-keep-points_earned = 计入保级的积分
live-window-lifetime = 累计至今
live-window-months = 最近 { $count } 个月
live-window-days = 最近 { $count } 天
live-window-until-lifetime = 截至 { $day }累计
live-window-until-months = 截至 { $day }的 { $count } 个月
live-window-until-days = 截至 { $day }的 { $count } 天
live-need-of = 共需 { $need }
live-ring-label = { $metric }（{ $window }）：{ $have }，{ $tier }需 { $need }，已完成 { $percent }

live-card-since = { $day }起
live-card-held-to = 持有至 { $day }
live-card-held-open = 长期持有
live-card-number = 会员卡号
live-card-no-tier = 不在会籍期
live-term = 本期会籍 { $from } 至 { $to }
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
live-class-basic = 基础权益
live-class-tier = 等级权益
live-class-event = 活动权益

live-condition-net_spend = { $window }消费满 { $need }
live-condition-orders = { $window }满 { $need }
live-condition-points_earned = { $window }积分满 { $need }
live-ladder-current = 当前等级
live-ladder-passed = 已达到
live-ladder-start = 入会即享
live-ladder-missing = 还差 { $missing }
live-ladder-orders = { $count } 单
live-ladder-points = { $count } 分
live-ladder-fee = 会费 { $fee }
live-ladder-progress = { $tier }进度 { $percent }

live-timeline-joined = 入会，成为{ $to }
live-timeline-opening = 期初为{ $to }
live-timeline-up = 升级为{ $to }
live-timeline-down = 调整为{ $to }

live-activity-purchase = 购物 { $count } 件
live-activity-refund = 退货
live-activity-redemption = 兑换
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

live-regulations = 章程 { $id } · 版本 { $version }
live-digest = 摘要 { $digest }

## 页面

page-skip = 跳到正文
page-nav = 主导航
page-nav-home = 会员中心
page-nav-cart = 购物车试算
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

page-member = 会员
page-file-open = 打开会员文件
page-file-note = 也可将 JSON 文件拖到此页。文件只在本机读取，不会上传。
page-file-drop = 松开即可打开会员文件
page-day = 日期
page-day-picker = 从日历选择日期
page-day-before = 前一天
page-day-after = 后一天
page-time = 时间（可不填）

page-noscript = 等级、积分与价格在您的浏览器中计算，需要启用 JavaScript。以下说明无需脚本也能阅读。
page-tiers-static = 各等级的条件
page-tiers-static-tier = 等级
page-tiers-static-condition = 条件
page-tiers-static-clause = 条款

page-footer-note = 所有数字由浏览器按章程算出，会员资料不离开本机。
page-footer-recompute = 如何复核
page-footer-recompute-text = 同一份章程、同一份会员文件与同一日期，在任何环境下都得到逐字节相同的结果。保存会员文件，记下版本与摘要，即可随时重新计算。

page-missing-title = 找不到页面
page-missing-heading = 这里没有页面
page-missing-text = 地址可能写错，或页面已移走。您可以从会员中心继续。

page-offline-title = 没有网络
page-offline-heading = 没有网络，打不开这一页
page-offline-text = 这一页尚未保存在本机。恢复网络后请重试。
page-offline-still = 用过的语言的会员中心与购物车试算已保存在本机，没有网络也照常计算。
page-offline-retry = 重试

page-update-text = 网站有新版本，您可以随时更新，选择会保留。
page-update-accept = 更新
page-update-later = 以后再说
