### 繁體中文詞句，依臺灣用語撰寫。開頭相同的詞句用於同一處：
### reason- problem- offer- rate- names- value- issue- form- fee- flow- table- finding-  供 huiji/words 使用，隨套件發布；
### live-  供頁面程式使用；page-  只寫入頁面的 HTML。

## 折扣率

rate-none = 不打折
rate-free = 免費
rate-share = { $tenths }折

## 理由：每個數字為何如此

reason-rate-tier = { $tier } { $rate }
reason-rate-offer = { $rate }
reason-rate-order = 滿{ $atLeastPlain }{ $free ->
    [yes] 免費
   *[no] 打{ $rate }
}
reason-rate-nth_piece = { $free ->
    [yes] 買{ $bought }送{ $last }
   *[no] { $last ->
        [1] 第{ $of }件{ $rate }
       *[other] 每{ $of }件有{ $last }件{ $rate }
    }
}
reason-price-sale = 促銷價{ $price }
reason-price-offer = 特價{ $price }
reason-price-steps = { $pieces }件起每件{ $price }
reason-price-bundle = 組合價{ $price }
reason-amount-off = 現折{ $amount }
reason-amount-off_from = 滿{ $atLeastPlain }折{ $amountPlain }{ $times ->
    [1] {""}
   *[other] {" "}×{ $times }
}
reason-shipping-free = { $threshold ->
    [some] 滿{ $atLeast }免運費
   *[none] 免運費
}
reason-gift-given = { $threshold ->
    [some] 滿{ $atLeast }贈送
   *[none] 贈送
}
reason-offer-no_member = 入會{ $some ->
    [0] {""}
   *[other] 成為{ $tiers }
}後可享
reason-offer-no_term = 當日不在會籍期間{ $some ->
    [0] {""}
   *[other] ；{ $tiers }於期間內可享
}
reason-offer-other_tier = 限{ $tiers }，目前為{ $tier }
reason-offer-no_goods_in_scope = 購物車內沒有適用的商品
reason-offer-beaten = 已採用更優惠的「{ $by }」
reason-offer-no_saving = 對本單沒有優惠
reason-offer-not_for = { $what ->
    [kind] 限其他類型的會員
    [segment] 限指定客群
    [residence] 限指定居住地的會員
   *[tag] 限指定會員
}
reason-offer-not_yet = { $from }起可用
reason-offer-ended = 已於{ $to }結束
reason-offer-other_day = { $what ->
    [weekday] 限每週指定日
    [day_of_month] 限每月指定日
   *[birthday] 限生日期間
}
reason-offer-other_hours = 限 { $hours }
reason-offer-time_unknown = 限 { $hours }，未提供時間
reason-offer-not_named = 未使用此優惠券
reason-offer-used_up = { $per ->
    [month] 每月限 { $quantity } 次，本月已用完
    [quarter] 每季限 { $quantity } 次，本季已用完
    [half] 每半年限 { $quantity } 次，本半年已用完
    [year] 每年限 { $quantity } 次，當年已用完
    [membership_year] 每會員年度限 { $quantity } 次，本會員年度已用完
    [term] 每個會籍期內限 { $quantity } 次，本期已用完
    [window] 每次可用時段限 { $quantity } 次，本次已用完
    [ever] 每位會員限 { $quantity } 次，已用完
   *[all] 共限 { $quantity } 次，已用完
}
reason-offer-below = 再買 { $missing } 可用，須滿 { $atLeast }
reason-offer-too_few = 再買 { $missing } 件可用，須滿 { $need } 件
reason-offer-costs_more = 使用後反而多付 { $difference }
reason-return-too_late = 退貨期限至{ $lastDay }，已過期
reason-return-excluded = 此商品恕不退貨
reason-goods-no_discount = 此商品不適用任何優惠
reason-goods-no_offer = 不在優惠商品範圍
reason-points-purchase = { $basis ->
    [spend] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計
    [both] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計，每筆訂單另加 { $fixed } 點
    [bonus] 指定商品 { $bonus } 點
   *[fixed] 每筆訂單 { $fixed } 點
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 點
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限尚餘 { $cap } 點
   *[no] {""}
}
reason-points-split = 可累積點數的金額 { $eligible }，其中 { $upTo } 每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計{ $between }，其餘每 { $thenPerAmount } 得 { $thenPoints } 點，以 { $thenFactor } 倍計{ $fixed ->
    [0] {""}
   *[other] ，每筆訂單另加 { $fixed } 點
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 點
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限尚餘 { $cap } 點
   *[no] {""}
}
reason-points-registration = 入會贈送 { $points } 點
reason-points-opening = 期初結轉 { $points } 點
reason-points-action = { $action }，得 { $points } 點
reason-points-promotion = 升等為{ $tier }，贈送 { $points } 點
reason-points-adjusted = 人工調整 { $points } 點
reason-points-given_back = 兌換 { $redemption } 退還 { $points } 點
reason-points-spent = { $what ->
    [item] 兌換「{ $item }」，使用 { $points } 點
   *[points] 兌換使用 { $points } 點
}
reason-points-taken_back = 購物 { $purchase } 退貨，收回 { $points } 點
reason-points-debt_paid = 抵扣所欠的 { $points } 點
reason-points-expired = { $points } 點到期未用，已失效
reason-points-available = { $points } 點自當日起可用
reason-points-worth = { $owed } 點，以每 { $points } 點值 { $amount } 計
reason-expiry-after = { $earnedOn }取得，有效 { $length }{ $to ->
    [month_end] ，延至當月月底
    [quarter_end] ，延至當季季末
    [year_end] ，延至當年年底
    [previous_month_end] ，提前至前一個月月底
   *[none] {""}
}
reason-expiry-years = { $earnedOn }取得，有效至{ $years ->
    [0] 當年
    [1] 隔年
   *[other] 之後第 { $years } 年
}年底
reason-expiry-inactive = 最近一次活動在{ $lastActivity }，其後 { $length }內有效
reason-expiry-given_back = { $givenBackOn }退還，至少再有效 { $length }
reason-expiry-opening = 期初帶入的有效期限
reason-redemption-affordable = 需 { $points } 點，點數足夠
reason-redemption-not_enough = 還差 { $missing } 點
reason-redemption-below_minimum = 未達起兌的 { $minimum } 點
reason-redemption-quota_used = 本期可兌換次數已用完
reason-redemption-stopped = { $open ->
    [yes] 卡片停用，{ $from }起不能兌換
   *[no] 卡片停用，{ $from }至{ $to }之前不能兌換
}
reason-tier-base = 入會即享的起始等級
reason-tier-opening = 期初帶入的等級
reason-tier-reached = 計入 { $have }，達到 { $need } 的升等門檻
reason-tier-kept = 計入 { $have }，符合 { $need } 的續等門檻
reason-tier-not_kept = 計入 { $have }，未達 { $need } 的續等門檻
reason-tier-grace = 計入 { $have }，未達 { $need } 的續等門檻；寬限至{ $to }
reason-tier-kept_in_grace = 寬限期內計入 { $have }，符合 { $need } 的續等門檻
reason-tier-granted = { $grant }，至{ $to }
reason-tier-grant_ended = 授予的期限已屆滿
reason-other = 依據 { $code }

## 優惠的內容，一行說完

offer-rate = { $threshold ->
    [some] 滿{ $atLeastPlain }{ $free ->
        [yes] 免費
       *[no] 打{ $rate }
    }
   *[none] { $rate }
}
offer-money = { $threshold ->
    [some] { $each ->
        [yes] 每
       *[no] {""}
    }滿{ $atLeastPlain }折{ $amountPlain }
   *[none] 現折{ $amount }
}
offer-step = { $whole ->
    [yes] 滿{ $pieces }件每件{ $price }
   *[no] 第{ $pieces }件起每件{ $price }
}
offer-nth = { $free ->
    [yes] 買{ $bought }送{ $last }
   *[no] { $last ->
        [1] 第{ $of }件{ $rate }
       *[other] 每{ $of }件有{ $last }件{ $rate }
    }
}
offer-bundle = 組合價{ $price }
offer-fixed = 特價{ $price }
offer-gift = { $threshold ->
    [some] 滿{ $atLeast }送{ $gift }
   *[none] 送{ $gift }
}
offer-gift_name = { $gift }{ $quantity ->
    [1] {""}
   *[other] {" "}×{ $quantity }
}
offer-shipping = { $threshold ->
    [some] 滿{ $atLeast }免運費
   *[none] 免運費
}
offer-points = { $factor }倍{ $wallet }
offer-most = { $terms }，最多折{ $most }
offer-gain = { $kind ->
    [rate] 享{ $rate }
    [money] 現折 { $amount }
    [gift] 送{ $gift }
   *[shipping] 免運費
}
offer-call = 再買 { $missing } { $by ->
    [pieces] 件，{ $gain }
   *[amount] { $gain }
}

## 問題：輸入何處有誤

problem-json-syntax = 第 { $line } 行第 { $column } 欄不是有效的 JSON
problem-json-too_deep = 巢狀超過 { $limit } 層
problem-json-too_large = 檔案有 { $size } 位元組，上限為 { $limit } 位元組
problem-json-not_utf8 = 自第 { $offset } 個位元組起不是 UTF-8 編碼
problem-json-not_data = 這裡的值無法寫成 JSON 資料
problem-json-more_problems = 另有 { $count } 個問題未列出
problem-type-expected = 應為 { $expected }，實際為 { $found }
problem-field-missing = 缺少欄位「{ $field }」
problem-field-unknown = 沒有欄位「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-field-duplicate = 欄位「{ $field }」出現不只一次
problem-field-exactly_one = { $fields } 之中須有且僅有一項
problem-field-needs = 此項須與 { $fields } 之一並用
problem-choice-unknown = 沒有選項「{ $given }」，可用：{ $known }{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-text-empty = 文字不得空白
problem-text-too_long = 文字最多 { $limit } 個字元
problem-text-missing_locale = 缺少 { $locale } 的文字
problem-id-syntax = 「{ $given }」不是有效的識別碼：只能使用小寫字母、數字、- 與 _，最多 64 個
problem-id-duplicate = 識別碼「{ $given }」已在 { $first } 使用
problem-number-out_of_range = 數字須介於 { $min } 與 { $max } 之間
problem-list-empty = 清單不得空白
problem-list-too_long = 清單最多 { $limit } 項
problem-money-syntax = 金額須寫成文字形式的十進位數，例如 "12.50"
problem-money-too_many_digits = 小數點後最多 { $digits } 位
problem-money-out_of_range = 金額須介於 { $min } 與 { $max } 之間
problem-money-overflow = 金額過大，無法計算
problem-money-not_positive = 金額須大於零
problem-time_zone-unknown = 沒有時區「{ $given }」
problem-currency-unknown = 沒有貨幣「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-currency-mismatch = 貨幣為 { $given }，應為 { $expected }
problem-rate-syntax = 折扣率須寫成文字形式的十進位數，例如 "0.9" 為 9 折
problem-rate-out_of_range = 折扣率須介於 0 與 1 之間
problem-factor-syntax = 倍數須寫成文字形式的十進位數，例如 "1.5"
problem-factor-out_of_range = 倍數須介於 0 與 100 之間
problem-date-syntax = 日期須寫成 2026-03-15 的形式
problem-date-not_a_day = 曆法中沒有這一天
problem-date-out_of_range = 日期須介於 { $first } 與 { $last } 之間
problem-date-has_offset = 時間須為當地時間，不含時區
problem-time-syntax = 時刻須寫成 14:00 的形式，介於 00:00 與 24:00 之間
problem-time-order = 須晚於 { $from }
problem-version-order = 版本須依生效日先後排列
problem-version-effective_before_announced = 生效日早於公告日
problem-version-none_in_force = 當日尚無章程生效；首個版本自 { $first } 起
problem-tier-unknown = 沒有等級「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-tier-order = 等級的先後與版本「{ $version }」不同
problem-tier-dropped = 版本「{ $version }」的等級「{ $tier }」不見了，可能有會員仍持有
problem-tier-first_has_rule = 最低等級人人皆有，不得設定升等條件
problem-tier-rule_missing = 此等級缺少「{ $field }」：最低等級以外皆須寫明如何達成、持有多久
problem-rule-count_out_of_range = 數目須介於 1 與條件總數 { $rules } 之間
problem-surplus-of_several = 續等條件不只一項，無從計算結餘
problem-level-order = 須高於同一點數帳戶的前一級 { $before }
problem-exchange-step_above_most = 每一單位值 { $amount }，高於可折抵的上限
problem-expiry-takes_days = 會縮短有效期：{ $earned } 取得的點數原可用到 { $exact }，實際只到 { $last }
problem-quota-needs_window = 按可用時段計的次數，須以「when」寫明有些日子不可用
problem-wallet-unknown = 沒有點數帳戶「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-wallet-dropped = 版本「{ $version }」的點數帳戶「{ $wallet }」不見了，可能有會員仍持有其中的點數
problem-offer-not_higher = 須高於前一級 { $before }
problem-offer-not_lower = 須低於前一級的價格 { $before }
problem-bundle-shared_goods = 與 { $first } 的商品有重疊，同一件會被算作兩份
problem-form-field_unknown = 表單沒有欄位「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-form-other_rule = 規則為「{ $rule }」的欄位不適用，須為 { $known } 之一
problem-form-parameter_of_other_rule = 此項只用於規則 { $known }，不用於「{ $rule }」
problem-form-required_twice = 必填與否已經寫明：required 與 requiredWhen 只寫其一
problem-form-rule_twice = 規則為「{ $rule }」的欄位只能有一個，{ $first } 已是
problem-form-condition_cycle = 這些欄位是否顯示互相依賴：{ $fields }
problem-form-kinds_differ = 選項 { $found } 須與證件類型 { $expected } 一致
problem-range-order = 上限低於下限 { $least }
problem-purpose-unknown = 沒有用途「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-privacy-unneeded_field = 此欄位沒有用途：請寫明用途，否則不應蒐集
problem-privacy-copy_and_number = 既蒐集證件影本，又蒐集號碼「{ $number }」，但未載明條款依據
problem-age-order = 須監護人同意的年齡不得高於成年年齡 { $adult }
problem-review-steps_too_long = 各步驟共 { $steps } 個工作日，超過整個審核的 { $whole } 個
problem-calendar-covers_order = 須依序載明首日與末日
problem-calendar-day_twice = 該日已列於 { $first }
problem-calendar-off_on_weekend = 該日是週末，本來就休息
problem-calendar-work_on_weekday = 該日不是週末，本來就是工作日
problem-calendar-missing = 有以工作日計的期限，卻沒有節假日行事曆：算出的日期只是暫定
problem-fee-steps_start = 各級距須從 1 起，給出的是 { $from }
problem-workflow-not_by_time = 到期不能自動「{ $given }」；能自動進行的有 { $known }
problem-workflow-never_after = 在「{ $after }」之後，「{ $until }」不會再發生
problem-workflow-review_steps = 審核最多 { $limit } 關
problem-clause-unknown = 沒有條款「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-pointer-syntax = 「{ $given }」不是 JSON 指標：須為空，或以「/」開頭；「~」寫作「~0」，名稱裡的「/」寫作「~1」
problem-example-unknown = 沒有範例「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-activity-unknown = 紀錄中沒有此識別碼的活動
problem-deadline-unknown = 該事項沒有此期限
problem-offer-unknown = 沒有優惠「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-coupon-unknown = 沒有優惠券「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-total-differs = 合計為 { $total }，所給為 { $expected }，相差 { $difference }
problem-redemption-not_for_cart = 兌換項目「{ $redemption }」不能折抵消費
problem-redemption-needs_member = 訪客沒有點數可折抵
problem-return-line_unknown = 沒有第 { $line } 列：訂單共 { $lines } 列，自 0 起算
problem-return-too_many = 退貨件數過多，尚可退 { $left } 件
problem-return-line_twice = 第 { $line } 列（自 0 起算）出現不只一次
problem-order-lines_differ = 訂單有 { $found } 列，購物車有 { $expected } 列，須逐列對應
problem-order-purchase_unknown = 會員紀錄中沒有購買「{ $purchase }」
problem-order-purchase_differs = 會員紀錄中的這筆購買與訂單不符：{ $what ->
    [lines] 列或金額不同
   *[other] { $what }
}
problem-order-redemption_unknown = 會員紀錄中沒有兌換「{ $redemption }」
problem-application-none = 這一天施行的章程沒有入會申請表
problem-review-no_extension = 章程沒有規定審核可以延長
problem-review-approved_before_complete = 早於資料齊全之日 { $complete }
problem-calendar-out_of_range = 工作日曆只到 { $last }；之後按週一至週五計算，日期可能變動

problem-fee-none = 章程沒有「{ $tier }」的會費
problem-fee-no_rule = 章程沒有規定此項費用：{ $what ->
    [renew] 續期
    [upgrade] 升等
    [replace] 補發會員卡
    [cancel] 退會
    [repair] 維修
   *[other] { $what }
}
problem-fee-no_member = 須是會員才能問：{ $what ->
    [renew] 續期
    [upgrade] 升等
    [replace] 補發會員卡
    [cancel] 退會
    [repair] 維修
   *[other] { $what }
}
problem-fee-kind_needed = 請寫明是個人還是企業
problem-fee-not_above = 升等須高於現有的等級「{ $held }」
problem-fee-no_term = 該日沒有繳費的會籍期
problem-fee-term_open = 最後一期會籍沒有期限，無從續期
problem-fee-too_early = 自 { $first } 起才能續期
problem-fee-too_late = 續期截止於 { $last }（含）
problem-fee-term_overlap = 另一期會籍到 { $to } 才結束
problem-fee-bought_later = 購買晚於所問的日期
problem-workflow-event_unknown = 此流程沒有事項「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-workflow-not_allowed = 「{ $event }」此時不能進行{ $started ->
    [yes] ，狀態為「{ $state }」
   *[no] {""}
}{ $open ->
    [0] ，已沒有可以進行的
   *[other] ；可以進行的有 { $allowed }
}
problem-workflow-other_role = 「{ $by }」不能辦理；由 { $roles } 辦理
problem-workflow-proof_missing = 還須出示：{ $proof }
problem-workflow-reason_missing = 須說明原因
problem-workflow-fee_short = 應付 { $need }，只付了 { $have }
problem-workflow-order = 早於前一事項的 { $before }
problem-workflow-same_event = 與 { $first } 是同一事項，只計一次
problem-workflow-conflict = 編號與 { $first } 相同而內容不同
problem-workflow-too_late = 截止於 { $last }（含）
problem-workflow-guard = 條件不符：{ $guard ->
    [review_goes_on] 審核沒有下一關
    [review_ends] 審核還有下一關
    [extendable] 審核不能再延長
    [fee_due] 該等級無須會費
    [no_fee] 該等級須繳會費
    [term_ended] 會籍尚未到期
    [renewable] 會籍目前不能續期
    [about_goods] 事項不是售後或維修
    [not_about_goods] 售後與維修須先評估
    [invited] 報名沒有開放，或不以該等級為對象
    [place_left] 名額不足，或報名沒有開放
    [place_free] 沒有名額釋出
    [on_the_day] 還沒到活動當天
    [started] 活動沒有在進行
    [not_started] 活動已經開始
    [held] 活動沒有結束，或評價已截止
    [called_off] 活動沒有取消
    [deadline_passed] 期限尚未過
   *[other] { $guard }
}
problem-workflow-too_many_guests = 此等級最多攜伴 { $most } 人
problem-workflow-not_started = 到所問的日期為止，什麼都還沒有發生

problem-term-order = 會籍期間起訖顛倒，或未依先後排列
problem-term-overlap = 會籍期間互相重疊
problem-term-before_joining = 會籍期間早於入會日
problem-activity-repeated = 與 { $first } 為同一項活動，只計一次
problem-activity-conflict = 編號與 { $first } 相同而內容不同
problem-activity-before_joining = 活動早於入會日
problem-activity-outside_terms = 這筆紀錄不在會籍期間，不累積點數，也不計入等級
problem-opening-later = { $on } 早於期初日 { $opening }，先前的情況沒有紀錄
problem-activity-before_opening = 活動早於期初日 { $opening }
problem-refund-unknown_purchase = 找不到所退的購買「{ $given }」
problem-refund-before_purchase = 退貨早於購買
problem-refund-unknown_line = 所退的購買只有 { $lines } 列
problem-refund-too_much = 退貨過多，尚可退 { $left }
problem-completion-unknown_purchase = 找不到所完成的購買「{ $given }」
problem-completion-before_purchase = 完成早於購買
problem-give_back-unknown_redemption = 找不到所退還的兌換「{ $given }」
problem-give_back-before_redemption = 退還早於兌換
problem-give_back-too_much = 退還過多，尚可退還 { $left } 點
problem-redemption-not_enough = 點數不足，可用 { $spendable } 點
problem-redemption-unknown = 沒有兌換項目「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-adjustment-not_enough = 要扣的點數不足，可用 { $spendable } 點
problem-benefit-unknown = 沒有權益「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-purchase-part_above_whole = 高於該列實付的 { $paid }
problem-forecast-before_day = 預測的末日早於起始日 { $on }
problem-forecast-too_far = 預測最多 { $limit } 天
problem-stopped-overlap = 停止兌換的時段須按先後排列，且不重疊
problem-redemption-while_stopped = 兌換發生在停止兌換期間（自 { $from } 起），且尚未返還
problem-points-overflow = 點數過大，無法計算
problem-points-not_conserved = 點數帳戶「{ $wallet }」收支不符，系統有誤，不予回答
problem-other = 此處有問題，代碼 { $code }，位置 { $pointer }

names-separator = 、
names-split = ，其後至 { $upTo } 每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計
value-kind = { $kind ->
    [array] 清單
    [object] 物件
    [string] 文字
    [number] 數字
    [whole_number] 整數
    [boolean] 是或否
    [null] 空值 null
    [undefined] 未提供的值
    [Uint8Array] 位元組資料
   *[other] { $word }
}
names-metric = { $word ->
    [net_spend] 淨消費
    [orders] 訂單數
    [pieces] 購買件數
    [points_earned] 取得點數
    [events] 參加活動
    [referrals] 推薦會員
    [fee_paid] 已付會費
    [contribution] 業務貢獻
    [tenure] 入會月數
    [invitation] 受邀
   *[other] { $word }
}
names-period = { $word ->
    [month] 每月
    [quarter] 每季
    [half] 每半年
    [year] 每年
    [membership_year] 每會員年
    [term] 每會籍期
    [event] 每場活動
   *[other] { $word }
}
names-action = { $word ->
    [activation] 啟用會員卡
    [event] 參加活動
    [referral] 推薦會員
    [referred] 經推薦入會
    [feedback] 提供意見
    [profile] 填妥個人資料
   *[other] { $word }
}
names-item = { $word ->
    [gift] 禮品
    [service] 服務
    [coupon] 優惠券
    [lottery] 抽獎
    [prediction] 競猜
   *[other] { $word }
}
names-exchange = { $word ->
    [cart] 折抵消費
    [cash] 兌換現金
    [fee] 折抵會費
   *[other] { $word }
}
names-grant = { $word ->
    [trial] 試享
    [status_match] 等級比照
    [decision] 公司授予
    [fee] 付費持有
   *[other] { $word }
}
names-source = { $word ->
    [campaign] 活動
    [coupon] 優惠券
    [partner] 合作夥伴
    [shop] 商店
   *[other] { $word }
}
names-months = { $count } 個月
names-days = { $count } 天

## 兩個版本之間，什麼變了

diff-part = { $part ->
    [rounding] 金額捨入
    [noDiscount] 不打折商品
    [leapDayBirthday] 2 月 29 日的生日
    [tiers] 等級
    [tierPolicy] 等級升降辦法
    [benefits] 權益
    [offers] 優惠
    [returns] 退換貨辦法
    [wallets] 點數帳戶
    [levels] 點數等級
    [redemptions] 點數兌換
    [application] 入會申請
    [fees] 收費辦法
    [workflows] 辦理流程
    [chapters] 條款
    [checks] 自查標準
    [meta] 附註
   *[other] 其他規定
}
diff-added = 新增{ $part }：{ $what }
diff-removed = 取消{ $part }：{ $what }
diff-part_added = 新設：{ $part }
diff-part_removed = 不再有：{ $part }
diff-moved = 次序有調整：{ $part }
diff-detailed = { $name }（{ $detail }）
diff-of = { $subject }·{ $aspect }
diff-change = { $what }：{ $before } → { $after }
diff-altered = { $what }：有調整
diff-clause = { $said }（{ $clause }）
diff-label = { $field ->
    [name] 名稱
    [clause] 條款編號
    [meta] 附註
    [tiers-fee] 會費
    [tiers-reach] 升等條件
    [tiers-keep] 續等條件
    [tiers-hold] 保持多久
    [tiers-surplus] 續等結轉
    [tierPolicy-promotion] 升等時間
    [tierPolicy-crossing] 升等當筆的點數
    [tierPolicy-notKept] 未能續等
    [tierPolicy-refund] 退貨後的等級
    [tierPolicy-grace] 續等寬限
    [tierPolicy-minimumHold] 升等後至少保持
    [benefits-goods] 適用商品
    [benefits-quota] 次數
    [benefits-when] 可用時間
    [benefits-tiers] 享有的等級
    [benefits-class] 類別
    [benefits-partner] 提供方
    [benefits-howToUse] 使用方法
    [benefits-exclusions] 不適用於
    [benefits-priority] 顯示次序
    [offers-source] 來源
    [offers-who] 適用會員
    [offers-when] 時間
    [offers-goods] 適用商品
    [offers-namesNoDiscount] 含不打折商品
    [offers-terms] 內容
    [offers-perOrder] 每單次數
    [offers-perMember] 每人次數
    [offers-inAll] 總次數
    [offers-stacking] 疊加辦法
    [returns-days] 退貨期限
    [returns-exchangeDays] 換貨期限
    [returns-except] 不退換的商品
    [wallets-spend] 消費得分
    [wallets-bonus] 指定商品加分
    [wallets-purchase] 每筆購物得分
    [wallets-registration] 入會得分
    [wallets-actions] { $key }得分
    [wallets-promotion] 升至{ $key }得分
    [wallets-caps] { $key }上限
    [wallets-multipliers] { $key }點數倍數
    [wallets-occasions] 多倍點數
    [wallets-combine] 幾個倍數同時適用
    [wallets-available] 何時可用
    [wallets-expiry] 有效期
    [wallets-refund] 退貨時點數不足
    [wallets-minimumLife] 退還的點數至少有效
    [wallets-worth] 點數價值
    [levels-wallet] 點數帳戶
    [levels-atLeast] 所需點數
    [redemptions-wallet] 點數帳戶
    [redemptions-tiers] 可兌換的等級
    [redemptions-kind] 類型
    [redemptions-points] 所需點數
    [redemptions-money] 另付
    [redemptions-for] 用途
    [redemptions-exchange] 兌換
    [redemptions-minimum] 起兌點數
    [redemptions-share] 最多抵應付的
    [redemptions-most] 最多抵
    [redemptions-quota] 次數
    [rounding-mode] 捨入方式
    [rounding-step] 捨入到
    [fees-termMonths] 一期會籍
    [fees-prices] 會費價目
    [fees-promotions] 會費優惠
    [fees-renewal] 續費
    [fees-replacement] 補卡
    [fees-cancellation] 退會退費
    [fees-repairs] 維修收費
    [workflows-requirements] 辦理要求
    [workflows-deadlines] 辦理期限
    [workflows-places] 活動名額
    [application-purposes] 資料用途
    [application-fields] 申請表
    [application-tiers] 可申請的等級
    [application-age] 年齡要求
    [application-review] 審核
    [application-payment] 繳費
    [checks-noticeWorkingDays] 提前公布的工作日
    [checks-campaigns] 活動的頻度與深度
    [checks-accepted] 已說明的事項
    [chapters-title] 章名
    [chapters-text] 條文
    [chapters-byPeople] 由人辦理
   *[other] 其他內容
}
diff-absent = { $what ->
    [free] 不收
    [unlimited] 不限
    [always] 隨時
    [everyone] 所有人
    [all_tiers] 所有等級
    [all_goods] 全部商品
    [as_days] 同退貨期限
    [as_reach] 同升等條件
    [at_once] 立即可用
    [for_good] 長期有效
    [ours] 本公司
    [currency] 貨幣最小單位
   *[none] 無
}
diff-yes = { $yes ->
    [yes] 是
   *[no] 否
}
diff-points = { $points } 點
diff-factor = { $factor } 倍
diff-quota = { $per ->
    [ever] 共 { $quantity } 次
    [window] 每個可用期 { $quantity } 次
   *[other] { $period } { $quantity } 次
}
diff-spend = 每消費 { $perAmount } 得 { $points } 點
diff-spend_tier = { $tier }每消費 { $perAmount } 得 { $points } 點
diff-worth = { $points } 點值 { $amount }
diff-exchange = 每 { $points } 點抵 { $amount }
diff-named = { $name } { $figure }
diff-hold = { $kind ->
    [months] { $length }
    [calendar] 到{ $next ->
       [yes] 下一個
      *[no] 當
    }{ $period ->
       [month] 月
       [quarter] 季
       [half] 半年
      *[year] 年
    }結束
    [membership_year] 到{ $next ->
       [yes] 下一個
      *[no] 目前
    }會員年結束
    [while_met] 符合條件期間
   *[life] 長期保持
}
diff-window = { $kind ->
    [months] 最近 { $length }
    [days] 最近 { $length }
    [month] 自然月內
    [quarter] 自然季內
    [half] 自然半年內
    [year] 自然年內
    [membership_year] 會員年內
    [tier_year] 升等後每年
   *[lifetime] 累計
}
diff-rule = { $window }{ $metric }滿 { $need }
diff-rule_plain = { $metric }滿 { $need }
diff-all = ，且
diff-any = ，或
diff-several = 以下符合 { $count } 項：{ $rules }
diff-expiry = { $kind ->
    [length] { $length }
    [years] 到第 { $years } 個次年年底
    [this_year] 到當年年底
   *[inactive] 最後一次活動後 { $length }
}
diff-expiry_to = { $to ->
    [month_end] { $term }，延至月底
    [quarter_end] { $term }，延至季末
    [year_end] { $term }，延至年底
   *[previous_month_end] { $term }，提前至上月底
}
diff-available = { $kind ->
    [completion] 訂單完成時
   *[days] { $length }後
}
diff-period = { $from }至{ $to }
diff-from = { $from }起
diff-to = 至{ $to }
diff-days_of_month = 每月 { $days } 日
diff-birthday = 生日前 { $before } 天至後 { $after } 天
diff-who = { $kind ->
    [person] 個人
    [enterprise] 企業
   *[some] 指定的會員
}
diff-choice = { $choice ->
    [at_once] 達到即升
    [next_month] 次月起
    [next_quarter] 下季起
    [next_half] 下半年起
    [next_year] 次年起
    [next_membership_year] 下一會員年起
    [before] 按升等前的等級
    [after] 按升等後的等級
    [split] 分段計算
    [one_down] 降一級
    [to_met] 降到符合的等級
    [to_base] 降到起始等級
    [retest] 退貨當日重新核定
    [at_period_end] 到期再核定
    [basic] 基本權益
    [tier] 等級權益
    [event] 活動權益
    [highest] 取最高
    [add] 相加
    [multiply] 相乘
    [debt] 記為欠點
    [capped] 扣到零為止
    [forgiven] 不再追扣
    [february_28] 2 月 28 日
    [march_1] 3 月 1 日
    [half_away_from_zero] 四捨五入
    [half_even] 四捨六入五成雙
    [half_down] 五捨六入
    [down] 捨去
    [up] 進位
   *[other] { $choice }
}
diff-cap = { $key ->
    [purchase] 每筆
    [day] 每日
    [month] 每月
    [year] 每年
   *[other] { $key }
}
diff-notice = { $because ->
    [renewal] { $day }新一期會籍起
    [renewal_open] 下一期會籍起
   *[effective] { $day }起
}
diff-announced = { $day }公布

## 自查：制度自身的矛盾

finding-tier-costs_more_gets_less = 「{ $tier }」{ $costs ->
    [fee] 的會費比
   *[conditions] 的條件比
}「{ $than }」高，卻{ $less ->
    [benefits] 少了沒有同類權益頂替的：{ $what }
    [price] { $whatCount ->
        [0] 購物付得更多
       *[other] 購買 { $what } 付得更多
    }
    [points] 在「{ $what }」中所得點數更少
   *[redemptions] 不能兌換：{ $what }
}
finding-tier-unreachable = 沒有人能達到「{ $tier }」的條件
finding-tier-never_held = 達到「{ $tier }」的條件，也就達到了「{ $by }」的條件：沒有人會升到這一級
finding-tier-keep_harder_than_reach = 再做一遍當初達到「{ $tier }」所做的，仍會失去它，例如在 { $on }
finding-points-dead_before_available = { $on } 購物所得的「{ $wallet }」點數尚不能用就已到期，{ $ofDays } 天中有 { $days } 天如此
finding-redemption-step_above_cap = 「{ $redemption }」至少要用 { $points } 點，可折抵 { $gives }；而最多只能折抵 { $most }
finding-redemption-never_affordable = 沒有人能兌換「{ $redemption }」：{ $because ->
    [tiers] 沒有人能達到 { $tiers }
   *[points] 需要 { $points } 點，而同一時間最多有 { $most }
}
finding-benefit-never_usable = 「{ $benefit }」沒有一天可用
finding-offer-never_applies = 「{ $of }」任何人任何時候都用不上：{ $why ->
    [ended] 本版生效前已結束
    [not_yet] 開始時下一版已生效
    [other_day] 沒有一天符合它的日子
    [no_saving] 對任何一單都沒有優惠
   *[other] 沒有適用的商品
}
finding-offer-always_beaten = 凡能用「{ $of }」之處，用「{ $by }」都付得更少
finding-price-cliff = 多買反而少付：{ $buyer ->
    [guest] 無等級
   *[other] 「{ $tier }」
}買 { $from } 付 { $payable }，買 { $to } 只付 { $payableAfter }
finding-campaign-too_close = 「{ $of }」於 { $first } 開始，距「{ $after }」在 { $last } 結束只隔 { $days } 天；至少應隔 { $atLeast } 天
finding-campaign-too_deep = 原價 { $list } 用 { $offers } 只付 { $payable }，為 { $share }；至少應付 { $atLeast }
finding-version-announced_late = 公布太遲：須提前 { $workingDays } 個工作日，最早可於 { $earliest } 生效{ $provisional ->
    [yes] （暫定：行事曆未涵蓋這些日子）
   *[no] {""}
}，而非 { $effectiveFrom }
finding-deadline-outside_calendar = 「{ $of }」的 { $workingDays } 個工作日若自 { $from } 或之後起算，到期日超出行事曆所涵蓋的日子，只是暫定
finding-clause-without_rule = 「{ $of }」沒有對應的規則
finding-rule-without_clause = { $why ->
    [unknown] 沒有標為「{ $given }」的條款
   *[none] 此規則未註明制度條款
}
finding-check-not_found = 此處認可了「{ $finding }」，但並未查出
finding-other = { $pointer }：{ $code }

## 入會申請：填寫的內容該怎麼辦

issue-field-missing = 請{ $act ->
    [choose] 選擇
    [attach] 附上
    [agree] 同意
   *[enter] 輸入
}「{ $label }」
issue-field-unknown = 請刪去表單沒有的欄位{ $suggestion ->
    [given] ；是否要填「{ $nearest }」？
   *[none] {""}
}
issue-field-duplicate = 「{ $label }」請只填一次
issue-field-not_asked = 「{ $label }」在此不必填寫，填寫的內容不會使用
issue-field-type = 請重新輸入「{ $label }」：應為{ $expected }，實際為{ $found }

issue-text-folded = 「{ $label }」中的全形字元已當作半形讀取
issue-text-too_short = 請輸入「{ $label }」：至少 { $least } 個字元
issue-text-too_long = 請輸入「{ $label }」：最多 { $most } 個字元
issue-text-control = 請重新輸入「{ $label }」：其中有看不見的字元
issue-choice-unknown = 請選擇「{ $label }」：{ $known }
issue-choice-repeated = 「{ $label }」的每個選項請只選一次
issue-amount-syntax = 請輸入「{ $label }」：{ $digits ->
    [0] 須為如 12 的金額，不含小數
    [1] 須為如 12.5 的金額，最多 { $digits } 位小數
   *[other] 須為如 12.50 的金額，最多 { $digits } 位小數
}
issue-amount-out_of_range = 請輸入「{ $label }」：{ $bounds ->
    [both] 須在 { $least } 至 { $most } 之間
    [most] 不超過 { $most }
   *[least] 不低於 { $least }
}
issue-count-syntax = 請輸入「{ $label }」：須為整數，例如 12
issue-count-out_of_range = 請輸入「{ $label }」：須為 { $least } 至 { $most } 的整數
issue-date-syntax = 請輸入「{ $label }」：格式如 2026-03-15
issue-date-not_a_day = 請核對「{ $label }」的年、月、日：曆法上沒有這一天
issue-date-out_of_range = 請輸入「{ $label }」：須在{ $first }至{ $last }之間

issue-name-digit = 請刪去「{ $label }」中的數字
issue-name-character = 請核對「{ $label }」：其中有姓名不會用到的字元
issue-name-rare = 請附上「{ $label }」的證明：其中有許多系統無法顯示的字
issue-name-empty = 請輸入「{ $label }」：目前只有分隔符號

issue-resident_id-length = 請輸入「{ $label }」的全部 18 碼，目前為 { $length } 碼
issue-resident_id-characters = 請輸入「{ $label }」：17 碼數字，末碼為數字或 X
issue-resident_id-province = 請核對「{ $label }」的前 2 碼：沒有這樣的省份代碼
issue-resident_id-birth_date = 請核對「{ $label }」中的出生日期：曆法上沒有這一天
issue-resident_id-born_later = 請核對「{ $label }」中的出生日期：這一天還沒有到
issue-resident_id-checksum = 請逐碼核對「{ $label }」：末碼與前 17 碼不符
issue-resident_id-old = 請輸入 18 碼的「{ $label }」：這是 15 碼的舊號碼
issue-resident_id-other_kind = 請核對「{ $label }」出自哪種證件：這是{ $kind }的號碼
issue-residence_permit-region = 請核對「{ $label }」的第 3 至 6 碼：居住證的這幾碼是 0000
issue-permanent_residence-form = 請依卡面輸入「{ $label }」，共 15 碼或 18 碼
issue-permanent_residence-birth_date = 請核對「{ $label }」中的出生日期：曆法上沒有這一天
issue-permanent_residence-born_later = 請核對「{ $label }」中的出生日期：這一天還沒有到
issue-permanent_residence-country = 請核對「{ $label }」中的國家或地區代碼：沒有這樣的代碼
issue-permanent_residence-province = 請核對「{ $label }」中的省份代碼：沒有這樣的代碼
issue-permanent_residence-checksum = 請逐碼核對「{ $label }」：末碼與其餘各碼不符
issue-hk_mo_permit-form = 請依通行證輸入「{ $label }」：H 或 M 加 8 碼或 10 碼數字，或 HA、MA 加 7 碼數字
issue-taiwan_permit-form = 請依通行證輸入「{ $label }」：8 碼數字，舊證為 10 碼
issue-taiwan_id-form = 請輸入「{ $label }」：1 個字母加 9 碼數字
issue-taiwan_id-second_digit = 請核對「{ $label }」字母後的第 1 碼數字：只會是 1、2、8 或 9
issue-taiwan_id-old = 請核對「{ $label }」：這是 2 個字母開頭的舊號碼，已換發 1 個字母開頭的新號碼者請填新號碼
issue-taiwan_id-checksum = 請逐碼核對「{ $label }」：末碼與其餘各碼不符
issue-taiwan_ubn-form = 請輸入「{ $label }」：8 碼數字
issue-taiwan_ubn-checksum = 請逐碼核對「{ $label }」：各碼數字彼此不符
issue-hk_id-form = 請依身分證輸入「{ $label }」：1 或 2 個字母、6 碼數字和括號內的檢查碼
issue-hk_id-checksum = 請逐碼核對「{ $label }」：括號內的檢查碼與其餘各碼不符
issue-mo_id-form = 請依身分證輸入「{ $label }」：8 碼數字，首碼為 1、5 或 7
issue-passport-form = 請輸入「{ $label }」：6 至 9 碼英文字母和數字
issue-passport-unusual = 請核對「{ $label }」：中國護照的號碼不是這樣，外國護照可能無誤
issue-mrz-form = 請輸入「{ $label }」：護照資料頁底部的兩列，每列 44 個字元
issue-mrz-checksum = 請核對「{ $label }」中的{ $part }：檢查碼不符
issue-mrz-date = 請核對「{ $label }」中的{ $part }：曆法上沒有這一天
issue-mrz-country = 請核對「{ $label }」中的{ $part }：沒有這樣的國家或地區代碼
issue-mrz-expired = 請改用有效的護照填寫「{ $label }」：這一本已經過期
issue-identity-birth_date = 請核對「{ $label }」{ $with ->
    [given] 與{ $others }：出生日期不一致
   *[none] ：與填寫的出生日期不一致
}
issue-identity-sex = 請核對「{ $label }」{ $with ->
    [given] 與{ $others }：性別不一致
   *[none] ：與填寫的性別不一致
}
issue-identity-kind = 請改用{ $known }的號碼填寫「{ $label }」：這是{ $kind }的號碼
issue-identity-form = 請依證件輸入「{ $label }」：須為{ $known }的號碼

issue-uscc-length = 請輸入「{ $label }」的全部 18 碼，目前為 { $length } 碼
issue-uscc-characters = 請依執照輸入「{ $label }」：數字與大寫字母，不含 I、O、S、V、Z
issue-uscc-authority = 請核對「{ $label }」的前 2 碼：沒有這樣的登記機關與機構類別
issue-uscc-province = 請核對「{ $label }」的第 3、4 碼：沒有這樣的省份代碼
issue-uscc-organisation = 請核對「{ $label }」的第 9 至 17 碼：彼此不符
issue-uscc-checksum = 請逐碼核對「{ $label }」：末碼與其餘各碼不符
issue-uscc-old = 請輸入 18 碼的「{ $label }」：這是 15 碼的舊註冊號
issue-uscc-old_checksum = 請輸入 18 碼的「{ $label }」：這是舊註冊號，而且末碼與其餘各碼不符

issue-phone-form = 請輸入「{ $label }」：須為{ $told ->
    [yes] { $region }的
   *[no] {""}
}電話號碼，其他國家或地區的請加 + 和國碼
issue-phone-length = 請核對「{ $label }」的碼數：{ $region ->
    [CN] 大陸手機號碼為 11 碼，市話連區碼為 11 或 12 碼
    [HK] 香港的號碼為 8 碼
    [MO] 澳門的號碼為 8 碼
    [TW] 手機號碼連開頭的 0 為 10 碼
   *[other] 與當地號碼的碼數不同
}；目前為 { $length } 碼
issue-phone-area_code = 請輸入含區碼的「{ $label }」{ $region ->
    [CN] ，例如北京的區碼為 010
    [TW] ，例如臺北的區碼為 02
   *[other] {""}
}
issue-phone-kind = 請輸入「{ $label }」：須為{ $known }，這是{ $kind }
issue-email-at_missing = 請輸入含有 @ 的「{ $label }」，例如 name@example.com
issue-email-at_repeated = 請輸入只有一個 @ 的「{ $label }」
issue-email-local_length = 請核對「{ $label }」中 @ 前的部分：須為 1 至 { $most } 個字元
issue-email-local_dots = 請核對「{ $label }」中 @ 前的點：不能在開頭或結尾，也不能兩個相連
issue-email-characters = 請核對「{ $label }」：其中有電子郵件地址不會用到的字元
issue-email-domain = 請核對「{ $label }」中 @ 後的部分：應如 example.com
issue-email-too_long = 請輸入「{ $label }」：最多 { $most } 個字元
issue-email-unicode = 請核對「{ $label }」：其中有字母 a 至 z 以外的文字，有些郵件伺服器不收
issue-email-maybe_mistyped = 請核對「{ $label }」中 @ 後的部分：與一個常用的電子郵件服務很像
issue-postcode-form = 請輸入「{ $label }」：{ $region ->
    [CN] 6 碼數字
    [TW] 3、5 或 6 碼數字
   *[other] 須為當地的郵遞區號
}

issue-file-empty = 請重新附上「{ $label }」：檔案是空的
issue-file-too_large = 請附上「{ $label }」：不超過 { $most }，這個檔案有 { $size }
issue-file-too_many = 請附上「{ $label }」：最多 { $most } 個檔案，目前有 { $count } 個
issue-file-type = 請附上「{ $label }」：須為 { $known }{ $told ->
    [yes] ，這個檔案是 { $type }
   *[no] {""}
}
issue-file-extension = 請核對「{ $label }」的檔案：內容是 { $type }，副檔名屬於另一種格式
issue-file-declared = 請核對「{ $label }」的檔案：內容是 { $type }，您的裝置將它當作另一種格式
issue-file-encrypted = 請附上沒有密碼的「{ $label }」：加密的檔案無法開啟
issue-file-unread = 請重新附上「{ $label }」：檔案沒有讀到

issue-consent-purpose_missing = 請同意「{ $label }」中的「{ $purpose }」：入會需要此項
issue-consent-purpose_unknown = 請重新同意「{ $label }」：其中有一項用途並未徵求同意
issue-consent-version = 請閱讀「{ $label }」的 { $expected } 版並同意
issue-consent-time = 請重新同意「{ $label }」：同意的日期和時間沒有提供，或還沒有到

issue-age-too_young = 請在年滿 { $from } 歲後申請
issue-age-guardian_should_agree = 請取得法定代理人同意：您未滿 { $from } 歲
issue-age-guardian_must_agree = 請讓法定代理人同意：未滿 { $below } 歲須由法定代理人同意
issue-tier-not_for_kind = 請選擇另一個「{ $label }」：所選的不開放給這類申請人
issue-tier-condition_not_met = 請先符合「{ $tier }」的條件「{ $condition }」，或選擇另一個「{ $label }」

issue-other = 請核對「{ $label }」（代碼 { $code }）

## 入會申請：表單的其他詞句

form-summary = 有 { $count } 處需要核對
form-page_title = 需要核對：{ $title }
form-read_as = 您輸入了全形字元，已當作半形讀為{ $text }
form-suggestion = 改為{ $text }
form-mark = { $required ->
    [yes] 必填
   *[no] 選填
}
form-quoted = 「{ $text }」
form-or = { $first }或{ $last }
form-file_type_or = { $first } 或 { $last }

form-file = { $name }，{ $size }
form-files = { $count ->
    [0] 尚未附上檔案
   *[other] 已附上 { $count } 個檔案
}
form-file_remove = 移除{ $name }
form-file_terms = { $types }，{ $most ->
    [1] 不超過 { $size }
   *[other] 每個不超過 { $size }，最多 { $most } 個
}
form-missing = 還需附上：{ $labels }

form-not_tested = 請先填妥{ $labels }，才能核對{ $rule ->
    [identity_birth_date] 出生日期是否一致
    [identity_sex] 性別是否一致
    [age] 年齡
    [tier_kind] 所選等級是否開放給您
   *[other] 其餘內容
}
form-condition = { $met ->
    [yes] 已符合：{ $name }
    [no] 尚未符合：{ $name }
   *[unknown] 尚無法判斷：{ $name }
}

form-deadline = { $day }（含）前，即{ $from }後第 { $count } 個工作日{ $provisional ->
    [yes] ；屆時的假日尚未公布，日期可能變動
   *[no] {""}
}
form-days = { $first }至{ $last }
form-days_off = { $why ->
    [weekend] { $days }：週末
   *[holiday] { $days }：國定假日
}
form-review = 審核結果：{ $deadline }
form-review_step = { $step }：{ $deadline }
form-review_extended = 審核已延長，結果：{ $deadline }。原因：{ $reason }
form-fee = { $free ->
    [yes] 不收會費
   *[no] 會費 { $amount }，可用{ $ways }繳納
}
form-pay_by = { $approved ->
    [yes] 繳費期限：{ $deadline }。逾期視同放棄入會
   *[no] 如審核在最後一天通過，繳費期限：{ $deadline }。逾期視同放棄入會
}

form-identity = { $word ->
    [resident_id] 大陸居民身分證
    [residence_permit] 港澳臺居民居住證
    [permanent_residence] 外國人永久居留身分證
    [hk_mo_permit] 港澳居民來往內地通行證
    [taiwan_permit] 臺灣居民來往大陸通行證
    [taiwan_id] 國民身分證
    [hk_id] 香港身分證
    [mo_id] 澳門身分證
    [passport] 護照
   *[other] { $word }
}
form-mrz_part = { $word ->
    [number] 護照號碼
    [birth_date] 出生日期
    [expiry] 效期截止日
    [personal_number] 個人號碼
    [issuer] 核發國
    [nationality] 國籍
    [all] 第二列
   *[other] { $word }
}
form-region = { $word ->
    [CN] 中國大陸
    [HK] 香港
    [MO] 澳門
    [TW] 臺灣
   *[other] { $word }
}
form-phone = { $word ->
    [mobile] 手機號碼
    [landline] 市話號碼
    [service] 客服專線
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
    [person] 個人
    [enterprise] 企業
   *[other] { $word }
}
form-sex = { $word ->
    [female] 女
    [male] 男
   *[other] { $word }
}
form-way = { $word ->
    [bank_transfer] 銀行轉帳
    [online] 線上付款
    [cash] 現金
   *[other] { $word }
}

## 會費：金額的緣由，與報價的其他詞句

fee-tier = { $tier }會費 { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-price = { $tier }會費，依價目表 { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-steps = { $tier }會費，共 { $quantity } 份：{ $parts }
fee-step = { $quantity } × { $price }
fee-rate = 「{ $promotion }」{ $rate }
fee-money_off = 「{ $promotion }」折 { $amount }
fee-credit = { $tier }剩餘 { $daysLeft } 天折抵：會費 { $listFee } × { $daysLeft } ÷ { $days }
fee-credit_lost = 折抵超過應繳會費的 { $amount } 不予退還
fee-points = 「{ $redemption }」使用 { $points } 點折抵
fee-points_below_minimum = 點數折抵至少須使用 { $minimum } 點
fee-points_other_tier = 限{ $tiers }以點數折抵
fee-replacement = { $cause ->
    [lost] 卡片遺失，補發新卡
    [damaged] 卡片毀損，換發新卡
    [stolen] 卡片遭盜刷，補發新卡
   *[other] 補發新卡
}
fee-refund_full = 已繳 { $paid }，{ $lastDay }（含）前退會可全額退還
fee-refund_days = 已繳 { $paid }，依剩餘 { $daysLeft } ÷ { $days } 天退還{ $whole ->
    [yes] {""}
   *[no] 其中的 { $share }
}
fee-refund_months = 已繳 { $paid }，依剩餘整月 { $monthsLeft } ÷ { $months } 退還{ $whole ->
    [yes] {""}
   *[no] 其中的 { $share }
}
fee-no_refund = 已繳 { $paid }，依章程不予退還
fee-part_free = { $part }：免費更換
fee-part_at_cost = { $part }：以成本價 { $cost }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-part_at_contract = { $part }：現價 { $price }，至多收合約價 { $contract }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-labour = 工資
fee-labour_free = 免收工資
fee-other = 依據 { $code }

fee-payable = 應付 { $amount }
fee-refund = 應退 { $amount }
fee-nothing = 無須付費
fee-term = 會籍 { $from }至{ $to }（含）
fee-ends = 目前會籍於{ $day }（含）結束
fee-pay_by = 繳費期限：{ $day }（含）前，即{ $from }後第 { $count } 個工作日{ $provisional ->
    [yes] ；屆時的假日尚未公布，日期可能變動
   *[no] {""}
}
fee-what = { $word ->
    [join] 入會
    [renew] 續期
    [upgrade] 升等
    [replace] 補發會員卡
    [cancel] 退會
    [repair] 維修
   *[other] { $word }
}
fee-timing = { $word ->
    [early] 提前續期
    [in_time] 如期續期
    [in_grace] 寬限期內續期
   *[other] { $word }
}
fee-cause = { $word ->
    [lost] 遺失
    [damaged] 毀損
    [stolen] 盜刷
    [quality] 品質問題
    [other] 其他原因
   *[unknown] { $word }
}
fee-way = { $word ->
    [bank_transfer] 銀行轉帳
    [online] 線上付款
    [cash] 現金
   *[other] { $word }
}

## 辦理流程：由誰辦理、須出示什麼、期限

flow-or = { $first }或{ $last }
flow-workflow = { $word ->
    [application] 入會申請
    [card] 會員卡
    [case] 服務事項
    [order] 訂單
    [event] 活動
    [registration] 活動報名
    [keeper_transfer] 更換會員管家
   *[other] { $word }
}
flow-role = { $word ->
    [applicant] 申請人
    [member] 會員
    [membership] 會員部
    [business] 業務部
    [management] 高階管理層
    [finance] 財務部
    [service] 客服部
    [keeper] 會員管家
    [system] 系統
   *[other] { $word }
}
flow-proof = { $word ->
    [identity] 身分證明
    [licence] 營業登記證明
    [payment] 付款憑證
    [police_report] 報案證明
    [damaged_card] 毀損的會員卡
    [purchase] 購買憑證
    [materials] 全部文件
   *[other] { $word }
}
flow-case_kind = { $word ->
    [complaint] 客訴
    [feedback] 意見回饋
    [consultation] 諮詢
    [after_sales] 售後服務
    [repair] 維修
   *[other] { $word }
}
flow-event_kind = { $word ->
    [event] 活動
    [training] 教育訓練
   *[other] { $word }
}
flow-severity = { $word ->
    [minor] 輕微
    [normal] 一般
    [serious] 嚴重
    [critical] 緊急
   *[other] { $word }
}
flow-outcome = { $word ->
    [repair] 維修
    [return] 退貨
    [exchange] 換貨
    [advice] 使用指導
    [decline] 不符條件
   *[other] { $word }
}

flow-by = 由{ $roles }辦理
flow-asked = { $kind ->
    [both] 須出示{ $proofs }，並說明原因
    [proof] 須出示{ $proofs }
   *[reason] 須說明原因
}
flow-fee = { $kind ->
    [pay] 費用 { $amount }
    [refund] 退還 { $amount }
    [kept] 無可退會費
   *[free] 免費
}
flow-until = { $timed ->
    [yes] { $moment }之前
   *[no] { $moment }（含）前
}
flow-span = { $unit ->
    [working_days] { $count } 個工作日
    [days] { $count } 天
   *[hours] { $count } 小時
}
flow-late = { $unit ->
    [days] {" "}{ $count } 天
    [hours] {" "}{ $count } 小時
   *[less] 不到 1 小時
}
flow-deadline = { $kind ->
    [missed] 至{ $due }仍未完成
    [stopped] 自{ $stopped }起不再計時
    [met] 已於{ $met }完成
    [met_late] 已於{ $met }完成，逾期{ $late }
    [late] 已逾期{ $late }，期限為{ $due }
   *[open] { $span }內，最遲{ $due }
}{ $provisional ->
    [yes] ；屆時的假日尚未公布，日期可能變動
   *[no] {""}
}
flow-deadline_then = ，否則{ $then }
flow-deadline_name = { $word ->
    [review] 審核結果
    [review_step] 本關審核
    [payment] 繳納會費
   *[other] { $word }
}
flow-stopped = { $open ->
    [yes] { $from }起暫停兌換，點數與等級不受影響
   *[no] { $from }至{ $to }之前暫停兌換，點數與等級不受影響
}
flow-reversal = 盜刷後兌換的 { $points } 點應予返還
flow-places = 共 { $capacity } 個名額，已占 { $taken } 個，尚餘 { $left } 個
flow-invited = { $tier }：{ $timed ->
    [yes] 自{ $from }起
   *[no] 公布後
}至{ $until }之前可以報名，{ $guests ->
    [0] 不可帶同伴
   *[other] 可攜伴 { $guests } 人
}
flow-waiting = 候補第 { $place } 位
flow-guests = { $count ->
    [0] 不帶同伴
   *[other] 攜伴 { $count } 人
}
flow-score = 平均 { $score } 分（滿分 5 分）

## 辦理流程：各流程的狀態、可辦理的事項、已發生的事項

table-application-state = { $word ->
    [draft] 填寫中
    [submitted] 已送出
    [first_review] 初審中
    [returned] 待補文件
    [second_review] 複審中
    [final_review] 終審中
    [approved] 審核通過
    [awaiting_fee] 待繳會費
    [member] 已入會
    [rejected] 未通過
    [given_up] 逾期未辦，視同放棄
    [withdrawn] 已撤回
   *[other] { $word }
}
table-application-do = { $word ->
    [begin] 開始填寫
    [submit] 送出申請
    [take_up] 受理
    [return] 退回補件
    [pass] 通過
    [reject] 不予通過
    [extend] 延長審核
    [notify] 通知審核結果
    [pay] 繳納會費
    [give_up] 視同放棄
    [withdraw] 撤回申請
   *[other] { $word }
}
table-application-done = { $word ->
    [begin] 已開始填寫
    [submit] 已送出申請
    [take_up] 已受理
    [return] 已退回補件
    [pass] 已通過一關審核
    [reject] 未通過審核
    [extend] 審核已延長
    [notify] 已通知審核通過
    [pay] 已繳會費
    [give_up] 逾期未辦，視同放棄
    [withdraw] 已撤回申請
   *[other] { $word }
}
table-card-state = { $word ->
    [issued] 待開卡
    [active] 正常使用
    [lost] 已掛失
    [frozen] 已凍結
    [theft_confirmed] 盜刷已確認
    [damaged] 已申報毀損
    [replaced] 已補發，待開卡
    [renewed] 已續期
    [expired] 已到期
    [cancelled] 已註銷
   *[other] { $word }
}
table-card-do = { $word ->
    [issue] 發卡
    [activate] 開卡
    [report_loss] 掛失
    [find] 取消掛失
    [report_damage] 申報毀損
    [freeze] 凍結
    [unfreeze] 解除凍結
    [confirm_theft] 確認盜刷
    [replace] 補發
    [renew] 續期
    [expire] 到期停用
    [cancel] 註銷
   *[other] { $word }
}
table-card-done = { $word ->
    [issue] 已發卡
    [activate] 已開卡
    [report_loss] 已掛失
    [find] 已尋獲，取消掛失
    [report_damage] 已申報毀損
    [freeze] 已凍結
    [unfreeze] 已解除凍結
    [confirm_theft] 已確認盜刷
    [replace] 已補發
    [renew] 已續期
    [expire] 已到期
    [cancel] 已註銷
   *[other] { $word }
}
table-case-state = { $word ->
    [received] 已受理
    [assigned] 已指派
    [in_work] 處理中
    [assessed] 已評估
    [answered] 已答覆
    [reopened] 重新處理
    [closed] 已結案
    [withdrawn] 已撤回
   *[other] { $word }
}
table-case-do = { $word ->
    [receive] 提出
    [assign] 指派處理人
    [start] 開始處理
    [hand_over] 轉交專家
    [assess] 評估
    [answer] 答覆
    [follow_up] 回訪
    [satisfied] 滿意，結案
    [reopen] 仍未解決
    [close] 自動結案
    [withdraw] 撤回
   *[other] { $word }
}
table-case-done = { $word ->
    [receive] 已提出
    [assign] 已指派處理人
    [start] 已開始處理
    [hand_over] 已轉交專家
    [assess] 已評估
    [answer] 已答覆
    [follow_up] 已回訪
    [satisfied] 會員表示滿意，已結案
    [reopen] 尚未滿意，重新處理
    [close] 已自動結案
    [withdraw] 已撤回
   *[other] { $word }
}
table-order-state = { $word ->
    [received] 已下單
    [stock_checked] 庫存已確認
    [out_of_stock] 暫時缺貨
    [confirmed] 已確認
    [shipped] 已出貨
    [tracked] 配送中
    [completed] 已完成
    [cancelled] 已取消
   *[other] { $word }
}
table-order-do = { $word ->
    [receive] 下單
    [check_stock] 核對庫存
    [report_shortage] 回報缺貨
    [confirm] 確認訂單
    [ship] 出貨
    [track] 更新配送進度
    [report_undelivered] 回報未送達
    [complete] 確認收貨
    [cancel] 取消訂單
    [decline] 婉拒訂單
   *[other] { $word }
}
table-order-done = { $word ->
    [receive] 已下單
    [check_stock] 庫存已核對
    [report_shortage] 缺貨
    [confirm] 訂單已確認
    [ship] 已出貨
    [track] 配送進度已更新
    [report_undelivered] 未能送達，待重新出貨
    [complete] 已完成
    [cancel] 已取消
    [decline] 商家未接單
   *[other] { $word }
}
table-event-state = { $word ->
    [planned] 籌備中
    [announced] 已公布
    [registration_closed] 報名已截止
    [under_way] 進行中
    [held] 已舉辦，可評價
    [evaluated] 已結束
    [called_off] 已取消
   *[other] { $word }
}
table-event-do = { $word ->
    [plan] 籌備
    [announce] 公布
    [close_registration] 截止報名
    [reopen_registration] 重新開放報名
    [start] 開始
    [finish] 結束活動
    [close_evaluation] 截止評價
    [call_off] 取消活動
   *[other] { $word }
}
table-event-done = { $word ->
    [plan] 已開始籌備
    [announce] 已公布
    [close_registration] 報名已截止
    [reopen_registration] 報名已重新開放
    [start] 活動已開始
    [finish] 活動已舉辦
    [close_evaluation] 評價已截止
    [call_off] 活動已取消
   *[other] { $word }
}
table-registration-state = { $word ->
    [registered] 已報名
    [waiting] 候補中
    [cancelled] 已取消報名
    [signed_in] 已簽到
    [absent] 未到場
    [evaluated] 已評價
   *[other] { $word }
}
table-registration-do = { $word ->
    [register] 報名
    [move_up] 候補遞補
    [cancel] 取消報名
    [call_off] 活動取消
    [sign_in] 簽到
    [miss] 記為未到場
    [evaluate] 評價
   *[other] { $word }
}
table-registration-done = { $word ->
    [register] 已報名
    [move_up] 有名額釋出，候補成功
    [cancel] 已取消報名
    [call_off] 活動取消，報名失效
    [sign_in] 已簽到
    [miss] 未到場
    [evaluate] 已評價
   *[other] { $word }
}
table-keeper_transfer-state = { $word ->
    [requested] 已提出
    [reviewed] 已審核，待核准
    [approved] 已核准，待備查
    [filed] 已備查
    [refused] 未獲核准
    [withdrawn] 已撤回
   *[other] { $word }
}
table-keeper_transfer-do = { $word ->
    [request] 申請更換
    [review] 審核通過
    [approve] 核准
    [file] 備查
    [refuse] 不予核准
    [withdraw] 撤回
   *[other] { $word }
}
table-keeper_transfer-done = { $word ->
    [request] 已申請更換
    [review] 審核已通過
    [approve] 已核准
    [file] 已備查
    [refuse] 未獲核准
    [withdraw] 已撤回
   *[other] { $word }
}

## 頁面程式使用

live-kind-person = 個人
live-kind-enterprise = 企業
live-member-option = { $name }（{ $kind }）
live-member-guest = 訪客，尚未入會
live-member-from-file = { $name }（{ $kind }，來自檔案）
live-member-instead-guest = 此頁不供訪客使用，現顯示範例會員{ $name }
live-member-instead-file = 沒有已開啟的會員檔案，現顯示範例會員{ $name }
live-member-instead-unknown = 找不到所選會員，現顯示範例會員{ $name }
live-member-not-loaded = 無法載入{ $asked }，仍顯示{ $name }
live-file-opened = 已開啟 { $name }
live-file-refused = 無法開啟「{ $file }」，仍顯示{ $name }
live-file-root = 整份檔案
live-problem-count = { $count } 個問題
live-day-wrong = 請輸入如 2026-11-22 的日期
live-day-folded = 已將全形字元改為半形
live-time-wrong = 請輸入如 14:30 的時間
live-why = 依據
live-why-about = 依據：{ $what }
live-pointer = 章程位置

live-engine-no_webassembly-title = 此瀏覽器無法執行會籍計算
live-engine-no_webassembly-text = 瀏覽器停用了 WebAssembly（例如處於封閉模式），因此無法計算等級、點數與價格。
live-engine-not_loaded-title = 會籍計算無法載入
live-engine-not_loaded-text = 網路可能中斷，或檔案遭到攔截。您的資料未受影響。
live-engine-data_not_loaded-title = 會員資料無法載入
live-engine-data_not_loaded-text = 網路可能中斷。您的資料未受影響。
live-engine-program_refused-title = 章程檔案有誤
live-engine-program_refused-text = 章程未通過檢查，因此不進行任何計算。問題如下：
live-engine-stopped-title = 會籍計算意外停止
live-engine-stopped-text = 重新載入後即可繼續。
live-engine-still = 本頁說明、語言與外觀切換仍可使用；您的選擇會保留。
live-engine-retry = 重試

live-todo-net_spend = 再消費 { $missing }
live-todo-orders = 再下 { $missing } 筆訂單
live-todo-pieces = 再買 { $missing } 件
live-todo-points_earned = 再得 { $missing } 點
live-todo-events = 再參加 { $missing } 場活動
live-todo-referrals = 再推薦 { $missing } 位會員
live-todo-fee_paid = 再繳會費 { $missing }
live-todo-contribution = 業務貢獻再增 { $missing }
live-todo-tenure = 會齡再滿 { $missing } 個月
live-todo-invitation = 獲得公司邀請
live-todo-and = 並
live-scope-goods = （限指定商品）
live-scope-places = （限指定門市或通路）
live-figures-and = ，
live-step-reach = { $todo }升等為{ $tier }
live-step-promotes-at_once = 已符合{ $tier }的條件
live-step-promotes-next_month = 條件已符合，下月首日升等為{ $tier }
live-step-promotes-next_quarter = 條件已符合，下一季首日升等為{ $tier }
live-step-promotes-next_half = 條件已符合，下個半年度首日升等為{ $tier }
live-step-promotes-next_year = 條件已符合，明年首日升等為{ $tier }
live-step-promotes-next_membership_year = 條件已符合，下一會員年度首日升等為{ $tier }
live-step-or = 或者{ $todo }
live-step-keep = { $day }（含）前{ $todo }即可續等
live-step-grace = 寬限期至 { $day }（含）：{ $todo }即可續等
live-step-granted-trial = 試用{ $tier }至 { $day }（含）
live-step-granted-status_match = 等級比照：持有{ $tier }至 { $day }（含）
live-step-granted-decision = 經公司決定，持有{ $tier }至 { $day }（含）
live-step-granted-fee = 已繳會費，持有{ $tier }至 { $day }（含）
live-step-then = 若此後沒有新的活動，{ $day }起為{ $tier }
live-step-then-same = 若此後沒有新的活動，{ $day }之後仍為{ $tier }
live-step-then-grace = 若此後沒有新的活動，{ $day }起進入寬限期，至 { $to }（含）
live-step-kept = 已符合續等條件，{ $day }後繼續持有{ $tier }
live-step-renewed = { $sentence }；會籍須於 { $day }（含）前續期
live-step-top = 您已在最高等級
live-step-none = 當日不在會籍期間
live-step-none-text = 等級與權益於會籍期間內有效。
live-step-none-ended = 上一期會籍已於 { $day }結束；續期後恢復等級與權益。
live-step-none-starts = 會籍自 { $day }開始，屆時等級與權益生效。
live-metric-reach = 計入升等的{ $metric }
live-metric-keep = 計入續等的{ $metric }
live-metric-net_spend = 消費
live-metric-orders = 訂單
live-metric-pieces = 商品件數
live-metric-points_earned = 點數
live-metric-events = 活動
live-metric-referrals = 推薦
live-metric-fee_paid = 會費
live-metric-contribution = 業務貢獻
live-metric-tenure = 會齡
live-metric-invitation = 邀請
live-window-lifetime = 累計至今
live-window-months = 最近 { $count } 個月
live-window-days = 最近 { $count } 天
live-window-month = 本月
live-window-quarter = 本季
live-window-half = 本半年度
live-window-year = 今年
live-window-membership_year = 本會員年度
live-window-tier_year = 本等級年度
live-window-until-lifetime = 截至 { $day }累計
live-window-until-months = 截至 { $day }的 { $count } 個月
live-window-until-days = 截至 { $day }的 { $count } 天
live-window-until-month = 截至 { $day }的當月
live-window-until-quarter = 截至 { $day }的當季
live-window-until-half = 截至 { $day }的半年度
live-window-until-year = 截至 { $day }的當年
live-window-until-membership_year = 截至 { $day }的會員年度
live-window-until-tier_year = 截至 { $day }的等級年度
live-need-of = 共需 { $need }
live-ring-label = { $metric }（{ $window }）：{ $have }，{ $tier }需 { $need }，已完成 { $percent }

live-card-since = { $day }起
live-card-held-to = 持有至 { $day }
live-card-held-open = 長期持有
live-card-number = 會員卡號
live-card-no-tier = 不在會籍期間
live-term = 本期會籍 { $from } 至 { $to }
live-term-ends =
    { $count ->
        [0] 本期會籍今天到期；在「會員卡」頁可查看續期的費用與期限
       *[other] 本期會籍到{ $to }為止，還有 { $count } 天；在「會員卡」頁可查看續期的費用與期限
    }
live-term-open = 本期會籍自 { $from } 起，長期有效
live-joined = { $day }入會

live-points-spendable = 可用{ $wallet }
live-points-next-expiry = { $points } 點將於 { $day }後失效
live-points-no-expiry = 目前沒有即將失效的點數
live-points-earned = 累計獲得
live-points-spent = 已使用
live-points-expired = 已失效
live-points-taken-back = 退貨收回
live-points-debt = 待扣抵
live-notices = 提醒
live-notice-pending = { $points } 點待生效，{ $day }起可用
live-notice-pending-completion = { $points } 點待生效，訂單完成後可用
live-notice-pending-debt = { $points } 點待生效，{ $day }起先用於扣抵所欠的 { $debt } 點
live-lots-empty = 目前沒有可用點數
live-lots-purchase = 購物 { $activity }
live-lots-all = 顯示全部 { $count } 筆
live-lots-earned = 獲得日
live-lots-expires = 有效至
live-lots-left = 餘額
live-lots-reason = 來源
live-lots-of = 共 { $points }
live-lots-never = 長期有效
live-lots-caption = { $wallet }明細，依使用先後排列

live-benefits-empty = 此等級尚無列明的權益
live-benefits-paused = 不在會籍期間，權益暫停
live-benefit-quota-membership_year = 每會員年度 { $quantity } 次
live-benefit-quota-term = 每會籍期間 { $quantity } 次
live-benefit-quota-event = 每場活動 { $quantity } 位
live-benefit-quota-month = 每月 { $quantity } 次
live-benefit-quota-quarter = 每季 { $quantity } 次
live-benefit-quota-half = 每半年 { $quantity } 次
live-benefit-quota-year = 每年 { $quantity } 次
live-benefit-quota-window = 每次可用期間 { $quantity } 次
live-benefit-used = 已用 { $used } 次，剩 { $left } 次
live-benefit-used-event = 單場最多用過 { $used } 位，每場可用 { $left } 位
live-benefit-resets = { $day }起重新計數
live-benefit-until = 計至 { $day }（含）
live-benefit-window = 可用期間 { $from }至{ $to }
live-benefit-when = 何時可用
live-benefit-how = 如何使用
live-benefit-partner = 合作夥伴
live-benefit-exclusions = 不適用
live-class-basic = 基本權益
live-class-tier = 等級權益
live-class-event = 活動權益
live-compare-caption = 各等級的權益
live-compare-benefit = 權益
live-compare-has = 有
live-compare-has-not = 無
live-compare-notes = 使用說明
live-compare-rate = 商品折扣
live-compare-some-goods = 限指定商品
live-tier-reach = 如何達到
live-tier-keep = 如何續等
live-tier-keep-same = 與達到的條件相同
live-tier-grace = 未達續等條件者，寬限 { $length }
live-tier-hold = 等級有效期
live-tier-hold-month = { $which ->
    [next] 至次月月底
   *[same] 至當月月底
}
live-tier-hold-quarter = { $which ->
    [next] 至次季季末
   *[same] 至當季季末
}
live-tier-hold-half = { $which ->
    [next] 至下一個半年末
   *[same] 至當前半年末
}
live-tier-hold-year = { $which ->
    [next] 至隔年年底
   *[same] 至當年年底
}
live-tier-hold-membership_year = { $which ->
    [next] 至下一會員年年底
   *[same] 至本會員年年底
}
live-tier-hold-met = 條件符合期間
live-tier-hold-life = 長期有效
live-tier-months = { $count } 個月
live-tier-days = { $count } 天
live-tier-fee = 會費
live-tier-fee-amount = 每會籍期 { $fee }
live-tier-free = 免會費
live-tier-points = 點數
live-tier-points-of = { $wallet }
live-tier-multiplier = 以 { $factor } 倍累積
live-version-day = { $day }起
live-version-day-unknown = 續期後
live-version-renewal = 續期後依版本 { $version } 執行
live-version-effective = 版本 { $version } 對所有會員生效
live-version-because-renewal = 本會籍期內仍依入會或續期時的版本；新的會籍期開始時，以下各項隨之改變。
live-version-because-effective = 這些規則自生效日起對所有會員一致，與會籍期無關。
live-version-source = { $announced }公布，{ $effective }施行
live-version-none = 已公布的章程中，沒有與您有關的變化。
live-version-label = 章程變動
live-version-notice = { $day }起，您的會籍有 { $count } 項變動（版本 { $version }）
live-version-notice-unknown = 續期後，您的會籍有 { $count } 項變動（版本 { $version }）

live-condition-net_spend = { $window }消費滿 { $need }
live-condition-orders = { $window }滿 { $need }
live-condition-pieces = { $window }購買滿 { $need }
live-condition-points_earned = { $window }點數滿 { $need }
live-condition-events = { $window }參加活動滿 { $need }
live-condition-referrals = { $window }推薦滿 { $need }
live-condition-fee_paid = { $window }繳納會費滿 { $need }
live-condition-contribution = { $window }業務貢獻滿 { $need }
live-condition-tenure = 會齡滿 { $need }
live-condition-invitation = { $window }獲公司邀請
live-condition-and = ，且
live-condition-or = ，或
live-condition-comma = ；
live-condition-some = 以下符合 { $count } 項：{ $list }
live-condition-group = （{ $list }）
live-figure-orders = { $count } 筆
live-figure-pieces = { $count } 件
live-figure-points_earned = { $count } 點
live-figure-events = { $count } 場
live-figure-referrals = { $count } 位
live-figure-tenure = { $count } 個月
live-figure-invitation = { $count } 次
live-need-all = 須全部符合
live-need-any = 符合其一即可
live-need-some = 符合其中 { $count } 項即可
live-need-met = 已符合
live-need-title = { $window }{ $metric }
live-leaving-next = { $day }起，{ $amount }不再計入
live-leaving-title = { $tier }：將陸續移出計算期間的{ $metric }（{ $count } 筆）
live-leaving-from = 自此日起
live-leaving-amount = 不再計入
live-changes-title = 權益變化：新增 { $gained } 項，減少 { $lost } 項
live-changes-gained = 新增
live-changes-lost = 不再享有
live-ladder-current = 目前等級
live-ladder-passed = 已達成
live-ladder-start = 入會即享
live-ladder-own = 目前等級；依條件持有還差 { $missing }
live-ladder-missing = 還差 { $missing }
live-ladder-fee = 會費 { $fee }
live-ladder-progress = { $tier }進度 { $percent }

live-timeline-joined = 入會，成為{ $to }
live-timeline-opening = 期初為{ $to }
live-timeline-up = 升等為{ $to }
live-timeline-down = 調整為{ $to }

live-activity-purchase = 購物 { $count } 件
live-activity-refund = 退貨
live-activity-redemption = 兌換
live-activity-give_back = 點數退回
live-activity-completion = 訂單完成
live-activity-use = 使用「{ $benefit }」
live-activity-action-activation = 啟用會員卡
live-activity-action-event = 參加活動
live-activity-action-referral = 推薦會員
live-activity-action-referred = 經推薦入會
live-activity-action-feedback = 提出意見
live-activity-action-profile = 補齊資料
live-activity-fee = 繳納會費
live-activity-contribution = 業務貢獻
live-activity-invitation = 獲邀成為{ $tier }
live-activity-grant = 授予{ $tier }，至 { $day }
live-activity-adjustment = 點數調整
live-activity-points = { $points } 點
live-activities-empty = 當日之前沒有活動

live-goods-quantity = 「{ $name }」的數量
live-goods-more = 增加一件「{ $name }」
live-goods-less = 減少一件「{ $name }」
live-goods-quantity-wrong = 數量須為 0 至 { $limit } 的整數
live-quote-total-spoken = 應付 { $payable }，已省 { $saved }
live-quote-total-spoken-plain = 應付 { $payable }
live-quote-empty-spoken = 購物車已清空
live-quote-each = { $price } × { $quantity }
live-quote-list = 定價合計
live-quote-saved = 本單已省
live-quote-payable = 應付
live-quote-was = 定價
live-quote-now = 會員價
live-quote-price = 價格
live-quote-earns = 本單可得
live-quote-points = { $points } 點
live-quote-guest = 訪客價。入會後可依等級享有折扣並累積點數。
live-quote-member = 依{ $tier }計價
live-quote-no-term = 當日不在會籍期間，依定價計
live-quote-lines = { $count } 種商品，共 { $pieces } 件
live-quote-rounding = 每列計算到 { $step }
live-quote-offers-none = 沒有未使用的優惠
live-cart-now = 優惠價
live-cart-and = 、
live-cart-quoted = 「{ $name }」
live-cart-sale = 店內特價
live-cart-no-offer = 不適用優惠
live-cart-unit = { $quantity } 件 { $payable }
live-cart-units = 每件實付：{ $list }
live-cart-shipping = 運費
live-cart-shipping-free = 免運費
live-cart-redeemed = { $name }（{ $points } 點）
live-cart-best = 已為您算出最低價（核算了 { $count } 步）
live-cart-best-only = 已為您算出最低價
live-cart-best-found = 組合太多，未能全部比完；這是核算 { $count } 步後找到的最低價
live-cart-gift = 贈品
live-cart-gift-pieces = { $gift } × { $quantity }
live-cart-tier-after = 完成本單後成為{ $tier }
live-cart-hint-share = 適用商品折後已有 { $have }，需 { $need }
live-cart-hint-instead = 屆時與已用的「{ $offer }」擇一，取較省者
live-cart-hint-see = 看適用商品
live-cart-goods-of = 只顯示「{ $offer }」的適用商品
live-cart-near = 再買一些就能用
live-cart-far = 這一單用不上
live-cart-only = 限{ $times }
live-cart-coupons = 優惠券
live-cart-coupons-auto = 自動選最省的
live-cart-coupons-auto-note = 假定下列優惠券您都有；若只有其中幾張，請自行勾選
live-cart-coupon-saves = 已用，省 { $amount }
live-cart-points = 點數
live-cart-points-none = 不用點數
live-cart-points-scale = 用多少點（最多 { $most } 點）
live-cart-points-told = 用 { $points } 點，折抵 { $amount }
live-cart-tier = 會員等級
live-cart-tier-total = 貨款與運費
live-cart-tier-difference = 與您相比
live-cart-tier-caption = 同一車商品，換一個等級要付多少（未計點數折抵）
live-cart-tier-own = 本單
live-cart-tier-guest = 訪客
live-cart-tier-none = 不在會籍期間
live-cart-tier-same = 相同
live-cart-tier-more = 多付 { $amount }
live-cart-tier-less = 少付 { $amount }
live-cart-tier-found = 組合太多，未能全部比完的等級，所列為已找到的最低價。
live-cart-used = 已用：{ $offers }。
live-cart-used-none = 沒有可用的優惠。
live-cart-next = 次佳：{ $instead ->
    [yes] 以{ $added }代替{ $dropped }
   *[no] 加用{ $added }
}，貨款與運費共 { $total }，{ $same ->
    [yes] 與已用的一樣多
   *[no] 比已用的貴 { $difference }
}。
live-cart-next-none = 沒有用到其他優惠的組合可比。
live-offer-and = 、
live-offer-days = { $from }至{ $to }
live-offer-from = { $from }起
live-offer-to = { $to }（含）前
live-offer-weekdays = 每{ $days }
live-offer-days-of-month = 每月 { $days } 日
live-offer-birthday = 生日前 { $before } 天至後 { $after } 天
live-return-paid = { $quantity } 件，實付 { $amount }
live-return-to = { $day }（含）前可退
live-return-always = 隨時可退
live-return-exchange-to = { $day }（含）前可換
live-return-quantity = 「{ $name }」退幾件
live-return-more = 「{ $name }」多退一件
live-return-less = 「{ $name }」少退一件
live-return-after = { $days ->
    [0] 購買當天
   *[other] 購買 { $days } 天後
}
live-return-none = 選出要退的件數，退款就顯示於此。
live-return-closed = 到那時，這一單沒有可退的商品。
live-return-money = 退回款項
live-return-by-points = 點數所付部分（退還點數）
live-return-points-taken = 收回{ $wallet }
live-return-points-given = 退還{ $wallet }
live-return-points-debt = 待扣抵{ $wallet }
live-return-tier = 退貨後等級
live-return-tier-changes = 退貨後由{ $before }變為{ $after }
live-return-how = 如何計算
live-return-step-paid = 貨款實付
live-return-step-refunded = 先前已退
live-return-step-kept = 留下的商品重新計價
live-return-step-refund = 應退
live-return-kept = 留下的商品仍依本單用過的優惠計價：{ $offers }。
live-return-kept-none = 留下的商品不再適用本單的優惠。
live-return-kept-all = 全部退回，沒有留下的商品。
live-return-found = 組合太多，這是已找到的最低價。
live-return-nothing = 以上只是試算，沒有退貨，訂單也沒有異動。
live-return-spoken = 退回 { $amount }

live-account-spendable = 可用
live-account-pending = 待生效
live-account-expiring = 即將到期
live-account-spendable-note = 兌換時先用最早到期的
live-account-pending-from = { $day }起陸續可用
live-account-pending-completion = 訂單完成後可用
live-account-pending-debt = { $day }起陸續生效，先用於扣抵所欠
live-account-pending-none = 目前沒有
live-account-expiring-next = { $days } 天內；最早的 { $points } 點可用至 { $day }
live-account-expiring-later = { $days } 天內沒有；下一筆 { $points } 點可用至 { $day }
live-account-expiring-none = 目前沒有會到期的
live-account-debt = 待扣抵 { $points } 點
live-account-debt-text = 退貨應收回的點數已用掉或失效，之後獲得的點數會先用來扣抵。
live-account-more = { $wallet }：累計
live-account-level = 點數等級
live-account-level-next = 再得 { $points } 點成為{ $level }
live-account-level-top = 已是最高點數等級
live-account-level-from = 滿 { $points } 點
live-account-level-basis = 以累計獲得減去退貨收回計算，使用與到期不影響。
live-account-level-progress = { $level }：{ $points } 點，共需 { $need } 點

live-expiry-heading = 到期時間
live-expiry-picture = { $wallet }到期時間圖：{ $count } 個時段有到期，最早在{ $first }，{ $points } 點；最多在{ $peak }，{ $most } 點。圖後的表格列出全部。
live-expiry-soon = { $days } 天內到期
live-expiry-later = 之後到期
live-expiry-never = 無到期日
live-expiry-empty = 沒有會到期的{ $wallet }
live-expiry-caption = 各時段最後可用的{ $wallet }
live-expiry-span = 到期時段
live-expiry-points = 到期
live-expiry-rest = 之後還有
live-expiry-quarter = { $year }年第{ $quarter }季
live-expiry-all = 顯示全部 { $count } 個時段

live-lots-heading = 每一筆從何而來、用到何時
live-lots-pending-from = 待生效，{ $day }起可用
live-lots-pending-completion = 待生效，訂單完成後可用
live-lots-from-completion = 訂單完成後起算

live-ledger-heading = 收支明細
live-ledger-filter = 只看
live-ledger-all = 全部
live-ledger-kind-earned = 獲得
live-ledger-kind-available = 生效
live-ledger-kind-spent = 使用
live-ledger-kind-given_back = 退還
live-ledger-kind-expired = 到期
live-ledger-kind-taken_back = 收回
live-ledger-kind-debt_paid = 扣抵
live-ledger-kind-adjusted = 人工調整
live-ledger-caption = { $wallet }的每次異動與異動後的可用餘額，由新到舊
live-ledger-count = { $count } 筆
live-ledger-day = 日期
live-ledger-what = 事由
live-ledger-points = 異動
live-ledger-balance = 可用餘額
live-ledger-waiting = 待生效
live-ledger-more = 顯示其餘 { $count } 筆
live-ledger-empty = 當日之前沒有異動

live-redeem-price = { $points } 點
live-redeem-price-money = { $points } 點 + { $money }
live-redeem-price-rate = 每 { $points } 點 = { $amount }
live-redeem-minimum = 至少 { $points } 點
live-redeem-share = 最多為應付的 { $percent }
live-redeem-most = 最多 { $amount }
live-redeem-tiers = 限{ $tiers }
live-redeem-left-month = 本月還可兌 { $count } 次
live-redeem-left-year = 今年還可兌 { $count } 次
live-redeem-left-membership_year = 本會員年度還可兌 { $count } 次
live-redeem-missing = 還差 { $points } 點
live-redeem-debt = 待扣抵 { $points } 點：日後獲得的點數先用於扣抵，「還差」的點數已將其計入。
live-redeem-progress = { $name }：已有 { $points } 點，共需 { $need } 點
live-redeem-affordable = 現在可換
live-redeem-short = 點數還不夠
live-redeem-closed = 目前不能換
live-redeem-none = 適用的章程沒有列出兌換品項
live-redeem-try = 試算
live-redeem-try-about = 試算「{ $name }」
live-redeem-option = { $name }（{ $price }）
live-redeem-takes = 使用
live-redeem-money = 另付
live-redeem-gives-cart = 消費少付
live-redeem-gives-cash = 換得現金
live-redeem-gives-fee = 會費少付
live-redeem-gives-quantity = 換得
live-redeem-still = 還需支付
live-redeem-remains = 之後可用
live-redeem-pieces = { $name } × { $quantity }
live-redeem-fits = 可以兌換
live-redeem-steps = 要用的 { $asked } 點不全用上：每 { $step } 點一級，且不超過上限，因此用 { $points } 點。
live-redeem-lots = 會用到的{ $wallet }，先到期的先用
live-redeem-nothing = 以上只是試算，點數沒有異動。
live-redeem-amount-wrong = 金額請寫成 128 或 128.50 的形式
live-redeem-points-wrong = 請寫成大於 0 的整數
live-redeem-quantity-wrong = 數量應為 1 至 { $limit } 的整數
live-redeem-quantity = 數量
live-redeem-more = 多一件
live-redeem-less = 少一件
live-redeem-correct = 請先更正上面的數字
live-redeem-spoken = { $name }：{ $result }

live-pass-title = 會員卡
live-pass-none = 這位會員還沒有卡號
live-pass-no-record = 這份檔案裡沒有會員卡的紀錄，因此只能出示卡號。紀錄放在檔案的 meta.card 裡。
live-pass-valid = 有效期至 { $day }
live-pass-valid-open = 長期有效
live-pass-valid-ended = 已於 { $day } 到期
live-pass-qr = 會員卡號 { $number } 的 QR Code
live-pass-bars = 會員卡號 { $number } 的條碼
live-pass-closed = 為免遭人誤用，暫不顯示 QR Code 與條碼。到店請報姓名並出示身分證件。
live-pass-closed-waiting = 開卡之後即可出示。
live-pass-closed-expired = 會籍已到期，續期之後即可出示。
live-pass-closed-lapsed = 會籍已到期，也已過續期期限。
live-pass-closed-cancelled = 這張卡已經作廢。
live-pass-state = 卡片狀態
live-pass-type = 卡片類型
live-pass-since = { $day }起
live-pass-stopped = 點數暫停使用
live-pass-stopped-cancelled = 會籍已經結束
live-pass-stopped-cancelled-text = 點數、等級與權益都隨會籍一起結束。
live-pass-stopped-expired-text = 會籍到期後不能兌換，續期之後恢復。
live-pass-stopped-lapsed-text = 會籍到期後不能兌換。
live-pass-usable = 點數照常使用
live-pass-usable-text = 出示 QR Code 或條碼，即可累積與使用點數。
live-pass-usable-waiting = 開卡之後，出示卡片即可累積與使用點數。
live-pass-usable-waiting-title = 開卡後即可使用
live-pass-next-issued = 核對身分後開卡，卡片即可使用。
live-pass-next-active = 卡片可以正常使用。遺失、毀損或疑似遭盜刷，請儘快在下面辦理。
live-pass-next-lost = 找到了就取消掛失；找不到，會員部核對身分後補發新卡，點數與等級原樣保留。
live-pass-next-frozen = 會員部正在查證。憑身分證件與報案證明確認盜刷；如屬誤會，核對身分後解除凍結。
live-pass-next-theft_confirmed = 盜刷已經確認，其間兌換掉的點數由公司退回。下一步，會員部補發新卡。
live-pass-next-damaged = 卡片毀損不影響會籍：補發之前可以繼續出示手機上的碼。
live-pass-next-replaced = 新卡已經做好，舊卡作廢。核對身分開卡之後，點數恢復使用。
live-pass-next-renewed = 已經續期，卡片可以繼續使用。
live-pass-next-expired = 會籍已到期，卡片停用。續期之後，新的會籍從原到期日接著算。
live-pass-next-lapsed = 續期期限已過。想再次成為會員，請重新申請入會。
live-pass-next-cancelled = 卡片已經註銷。想再次成為會員，請重新申請入會。
live-pass-dues = 正在計時
live-pass-due-from = 自{ $day }（{ $what }）起算。
live-pass-reversals = 盜刷期間的兌換，點數退回
live-pass-reversals-note = 按原有效期退回點數帳戶，可在「點數」頁的明細中查到。
live-pass-given-back = +{ $points } 點
live-pass-about-activate = 核對身分，開始使用這張卡
live-pass-about-report_loss = 卡不見了：馬上停用點數
live-pass-about-find = 卡找到了：恢復使用
live-pass-about-report_damage = 卡讀不出來了：換一張
live-pass-about-freeze = 疑似遭盜刷：馬上凍結，等待查證
live-pass-about-unfreeze = 查證沒有盜刷：恢復使用
live-pass-about-confirm_theft = 查證確有盜刷：退回其間用掉的點數
live-pass-about-replace = 做一張新卡，舊卡作廢
live-pass-about-renew = 把會籍延長一期
live-pass-about-cancel = 結束會籍，卡片作廢
live-pass-about-by-desk = { $about }（由會員部辦理）
live-pass-then-activate = 開卡後，QR Code 與條碼立即可用，點數恢復使用。
live-pass-then-report_loss = 送出後立即停用點數。會員部隨後與您聯絡：找到了取消掛失，找不到補發新卡。
live-pass-then-find = 送出後立即恢復使用。
live-pass-then-report_damage = 會員部收到後製作新卡，期間可以繼續出示手機上的碼。
live-pass-then-new-card = 補發新卡的費用為 { $amount }。
live-pass-then-new-card-free = 因盜刷補發新卡免費。
live-pass-then-freeze = 送出後立即停用點數。請儘快報案並保留證明，會員部憑它確認盜刷。
live-pass-then-unfreeze = 辦理後立即恢復使用。
live-pass-then-confirm_theft = 辦理後，盜刷期間的兌換全部退回，接著補發新卡。
live-pass-then-replace = 新卡有新的卡號，會員開卡後才能使用。
live-pass-then-renew = 付款後，新的會籍從原到期日的次日算起。
live-pass-then-cancel = 辦理後不能恢復：點數、等級與權益隨會籍一起結束。
live-pass-proof = 須出示
live-pass-who = 由誰辦理
live-pass-or = 或
live-pass-until = 辦理期限
live-pass-ways = 付款方式：{ $ways }
live-pass-by-desk = 由會員部辦理。想看看他們怎麼做，請在上面改選「會員部」。
live-pass-by-member = 由會員本人辦理。
live-pass-confirm = 現在{ $what }
live-pass-since-report_loss = 從哪天起不在身邊（選填）
live-pass-since-freeze = 從哪天起可能在別人手裡（選填）
live-pass-since-confirm_theft = 查證的盜刷開始日期（選填）
live-pass-since-note = 如 2026-11-10；留空則從今天算起。這一天之後的兌換，確認盜刷時退回。
live-pass-since-note-confirmed = 如 2026-11-10；留空則按掛失或凍結時說明的日期。
live-pass-since-late = 不能晚於辦理的這一天
live-pass-reason = 原因
live-pass-reason-optional = 情況說明（選填）
live-pass-reason-missing = 請寫明原因
live-pass-shown-member = 我會出示：{ $proof }
live-pass-shown-membership = 已核對：{ $proof }
live-pass-shown-missing-member = 辦理時需要出示，請勾選確認
live-pass-shown-missing-membership = 請先核對，再勾選
live-pass-paid-member = 我同意支付 { $amount }
live-pass-paid-membership = 已收到 { $amount }
live-pass-paid-missing-member = 請先同意支付
live-pass-paid-missing-membership = 請先確認收款
live-pass-sure = 我知道註銷之後不能恢復
live-pass-sure-missing = 請先確認這一點
live-pass-later = 在{ $day }還有後續辦理。回到那一天才能繼續。
live-pass-later-go = 回到那一天
live-pass-ended = 這張卡已經沒有可以辦理的事項。
live-pass-actions-none = 目前沒有可以辦理的事項。
live-pass-reset = 恢復範例
live-pass-reset-note = 以上辦理只記在這台裝置的這個分頁裡。
live-pass-reset-done = 已恢復為範例原來的樣子
live-pass-done = { $what }
live-pass-history-reason = 說明：{ $reason }
live-pass-history-since = 自{ $day }起在他人手中
live-pass-history-proof = 出示：{ $proofs }
live-pass-history-paid = 已付 { $amount }
live-pass-history-number = 新卡號 { $number }

live-what-if-anything = 不指定商品
live-what-if-tier-next = 下一等級
live-what-if-tier-reached = 已達到{ $tier }
live-what-if-before-joining = 這筆消費早於入會日 { $day }，還不能計入。請改為入會當天或之後的日期。
live-what-if-beyond = 消費日期在所看的時段之後。請看得更遠些，或改為較早的日期。
live-what-if-term-ends = 會籍期止於
live-what-if-months = { $count } 個月
live-what-if-amount-wrong = 請輸入如 500 或 1,280.50 的金額
live-what-if-day-before = 不能早於頁首所選的日期
live-what-if-error = { $label }：{ $message }
live-what-if-error-title = 請更正：{ $title }
live-what-if-before = 不買
live-what-if-after = 買了之後
live-what-if-next = 升等
live-what-if-keep = 續等
live-what-if-pending = { $spendable }，另有 { $pending } 待生效
live-what-if-without = 不再消費
live-what-if-planned = 照此消費
live-what-if-ahead-nothing = 若此後沒有新的活動。填寫上方的金額，即可比較。
live-what-if-ahead-spend = 只有上方這一筆消費，與沒有它相比。
live-what-if-ahead-plan = 自消費日期起，每滿一個月消費 { $monthly }，與不再消費相比。
live-what-if-ahead-end = { $compared }以下是 { $day }當日的情況。
live-what-if-moves = 等級異動
live-what-if-moves-none = 沒有異動
live-what-if-moves-and = ；
live-what-if-move = { $day }：{ $tier }
live-what-if-held = 屆時持有至
live-what-if-spoken = 不再消費：{ $without }；照此消費：{ $planned }
live-what-if-spoken-nothing = 若不再消費：{ $tier }
live-what-if-curve-next = 距下一等級：計入的{ $metric }
live-what-if-curve-share = 距下一等級：完成比例
live-what-if-move-of = { $move }（{ $way }）
live-what-if-expiries-more = 其餘 { $count } 次見表格
live-what-if-curve-top = { $name }：期末已在最高等級
live-what-if-curve-points = 可用{ $wallet }
live-what-if-curve-label = { $title }，{ $first } 至 { $last }。期末：{ $ends }。
live-what-if-curve-end = { $name } { $figure }
live-what-if-goal = 下一等級所需
live-what-if-expiry = { $day }：減少 { $points } 點
live-what-if-table = 以表格檢視（{ $count } 天有變化）
live-what-if-table-caption = 有變化的每一天，以及當天之後的情況
live-what-if-day = 日期
live-what-if-tier = 等級
live-what-if-counts = 計入
live-what-if-spent = 消費
live-break-even-fee = 一年會費
live-break-even-saved = 一年多省
live-break-even-points = 一年多得
live-break-even-points-fewer = 一年少得
live-break-even-worth = 依章程折合
live-break-even-net = 扣除會費後
live-break-even-yes = 繳會費成為{ $tier }，第 { $count } 次消費後回本，一年淨得 { $net }
live-break-even-no = 繳會費成為{ $tier }，一年內無法回本，還差 { $missing }
live-break-even-note = 依每月購買定價 { $monthly } 的商品、共 12 次逐次試算：一次依您自己的等級，一次假設首次購買當天繳清會費並持有{ $tier }一年。

live-join-answer-none = 沒有填寫
live-join-change = 修改
live-join-complete = 資料齊全，可以完成申請。
live-join-notes = 還請留意：
live-join-incomplete = 還有 { $count } 處要補填或更正。
live-join-done = 申請表已核對完畢，資料齊全。
live-join-not-sent = 尚未送出：這個示範網站不接收申請，填寫的內容只在這個瀏覽器裡。您可以下載或列印一份留存。
live-join-download = 下載申請檔案
live-join-print = 列印
live-join-start-over = 重新填寫
live-join-file-note = 檔案為 JSON 格式，含完整的證件號碼，請妥善保存；附上的檔案不在其中，只記下名稱與大小。列印時，證件號碼會遮去一部分。
live-join-conditions = 所申請等級的條件
live-join-timetable = 若現在遞交，最晚何時
live-join-timetable-note = 自 { $day }收齊文件算起。
live-join-entered = 填寫的內容
live-join-extension = 如需延長，最多再加 { $count } 個工作天，並告知原因
live-join-review-end = 告知審核結果
live-join-fee = 繳納會費
live-join-fee-assumed = 假定審核最後一天核准
live-join-and = ；
live-join-provisional = 可能變動
live-join-days-off = 中間不計的日子
live-join-by-day = 最晚 { $day }
live-join-counted = { $from }後第 { $count } 個工作天
live-join-by-membership-department = 會員部
live-join-by-business-department = 業務部
live-join-by-senior-management = 高階管理層

live-due-open = 最晚 { $day }{ $what }
live-due-late = 已逾期{ $count ->
    [0] 不到 1 天
   *[other] {" "}{ $count } 天
}：應在 { $day }前{ $what }
live-due-met = { $day } 已按時{ $what }
live-due-met-late = { $day } 才{ $what }，晚了{ $count ->
    [0] 不到 1 天
   *[other] {" "}{ $count } 天
}
live-due-working-days = { $from }後第 { $count } 個工作天
live-due-hours = { $from } 起 { $count } 小時內
live-due-days = { $from }後第 { $count } 天
live-due-provisional = 可能變動
live-case-none = 現在沒有進行中的事項。
live-case-count = { $count } 件進行中{ $yours ->
    [0] {""}
   *[other] ，{ $yours } 件等您回應
}
live-case-your-turn = 已答覆，等您回應
live-case-severe = { $kind } · { $severity }
live-case-proof = 已核對：{ $proof }
live-case-send = 送出
live-case-raised = { $day } 提出
live-case-ordered = { $day } 下單
live-case-keeper = 由{ $name }負責
live-case-history = 經過（{ $count } 步）
live-case-then-close = { $day } 前沒有您的回應，將自動結案
live-case-then-complete = { $day } 後自動完成
live-case-then-cancel = { $day } 後自動取消
live-case-later = 您在 { $day } 已有後續操作；請把日期選到那時或以後，再接著辦。
live-case-way = 進度
live-case-way-spoken = 第 { $place } 步，共 { $count } 步：{ $state }
live-case-answered = { $day } 的答覆
live-case-outcome = 處理方式
live-case-score = 評分 { $score } / 5
live-case-score-label = 評分
live-case-score-optional = 評分（選填）
live-case-score-note = 1 為很不滿意，5 為很滿意
live-case-score-missing = 請選一個分數
live-case-assign-to = 由誰負責
live-case-write = 寫給會員
live-case-write-missing = 請寫下答覆
live-case-reason = 原因
live-case-reason-missing = 請寫下原因
live-case-proof-missing = 先要核對這一項
live-case-spoken = { $title }：{ $state }
live-case-spoken-ended = 已結束，可在服務紀錄中查看。
live-staff-part = 工作人員的操作
live-staff-waits = 已答覆，現在等會員回應。
live-staff-reset = 已恢復為範例的樣子。
live-raise-due = 若現在提出
live-raise-due-none = 章程沒有規定期限。
live-raise-missing-title = 請寫一個簡短的標題
live-raise-missing-text = 請說明經過
live-raise-wrong = 還有 { $count } 處要填寫
live-raise-title-wrong = 有誤：{ $title }
live-repair-later = 購買日期不能晚於送修日期
live-repair-correct = 更正日期後即可試算。
live-repair-no-rule = { $day } 時的章程沒有規定維修收費，以門市報價為準。
live-repair-under = 在保固期內
live-repair-after = 已過保固期
live-repair-warranty = { $bought } 購買，保固 { $months } 個月，到 { $last }
live-repair-caption = 維修收費明細
live-repair-total = 合計
live-event-lead = 按您的等級：{ $tier }。名額、來賓與候補順序都據此算出。
live-event-lead-guest = 入會後即可報名。
live-event-none = 這一天還沒有公布的活動。
live-event-left = 還剩 { $left } 個名額（共 { $capacity } 個）
live-event-full = { $capacity } 個名額已滿
live-event-waiting = 候補 { $count } 人
live-event-came = { $count } 人到場
live-event-score = 評分 { $score } / 5
live-event-tiers = 限{ $tiers }
live-event-guests = { $tier }可帶 { $count } 位來賓
live-event-no-guests = { $tier }不能帶來賓
live-event-opens = { $when } 開放報名
live-event-opens-earlier = { $tier } { $when } 起可報名，提前 { $count } 小時
live-event-closes = { $when } 截止報名
live-event-who = { $name }（{ $tier }{ $guests ->
    [0] {""}
   *[other] ，來賓 { $guests } 位
}）
live-event-registrations = 報名名單（{ $count } 人）
live-event-guests-label = 帶來賓
live-event-bring = { $count ->
    [0] 不帶
   *[other] { $count } 位
}
live-mine-registered = 您已報名{ $guests ->
    [0] {""}
   *[other] ，含 { $guests } 位來賓
}
live-mine-signed_in = 您已簽到
live-mine-absent = 您沒有到場
live-mine-evaluated = 您已評價
live-mine-waiting = 您在候補第 { $place } 位
live-mine-not-invited = { $tier }不在邀請之列
live-mine-not-open = 現在不能報名
live-mine-would-wait = 名額已滿；現在報名為候補第 { $place } 位
live-mine-would-have = 有名額，報名即得
live-mine-ahead = 有名額空出時高等級優先：{ $tier }排在先報名的 { $count } 人之前。
live-mine-by-tier = 有名額空出時高等級優先，同等級按報名先後。
live-mine-in-time = 有名額空出時按報名先後。
live-record-all = 全部
live-record-ended = 已結束
live-record-score = 平均評分
live-record-mean = { $score } / 5
live-record-late = 有逾期
live-record-timely = 按時
live-record-none = 還沒有服務紀錄。

live-regulations = 章程 { $id } · 版本 { $version }
live-digest = 摘要 { $digest }

## 頁面

page-skip = 跳至主要內容
page-nav = 主選單
page-nav-home = 會員中心
page-nav-card = 會員卡
page-nav-tiers = 等級與權益
page-nav-points = 點數
page-nav-redeem = 兌換
page-nav-cart = 購物車試算
page-nav-what-if = 試算
page-nav-service = 服務
page-nav-join = 入會
page-nav-rules = 章程
page-locales = 語言
page-theme = 外觀
page-theme-auto = 自動
page-theme-light = 淺色
page-theme-dark = 深色

page-home-title = 會員中心
page-home-description = 查看會員等級、升等與續等進度、點數與權益；每個數字都註明依據的條款。
page-home-heading = 會員中心
page-home-lead = 會員等級、點數與優惠一目瞭然；每個數字都註明依據的條款。
page-home-tier = 我的會員等級
page-home-points = 點數
page-home-points-note = 可用點數用於兌換，與升等所需的消費金額分開計算。
page-home-benefits = 我的權益
page-home-ladder = 會員等級一覽
page-home-ladder-lead = 從入會到最高等級，各需什麼、還差多少。
page-home-timeline = 等級異動
page-home-activities = 最近活動
page-home-to-cart = 試算購物車
page-home-to-points = 查看點數明細
page-home-to-what-if = 試算：再消費會如何
page-home-to-changes = 看看有哪些變動
page-home-to-tiers = 各等級的權益對照
page-home-to-join = 還不是會員？看看如何入會

page-points-title = 點數
page-points-description = 查看可用、待生效與即將到期的點數，每一筆何時到期、從何而來，以及全部收支明細；每個數字都註明依據的條款。
page-points-heading = 點數
page-points-lead = 有多少、何時到期、從何而來、用到哪裡；每一筆都註明依據的條款。
page-points-static = 點數規則
page-points-static-what = 事項
page-points-static-rule = 規定
page-rule-spend = 消費
page-rule-spend-rate = 每 { $perAmount } 得 { $points } 點
page-rule-purchase = 每筆訂單 { $points } 點
page-rule-multipliers = 等級倍數
page-rule-multiplier = { $name } { $factor } 倍
page-rule-occasion = 特定日子：{ $name }
page-rule-factor = { $factor } 倍
page-rule-factor-tiers = { $factor } 倍，限{ $tiers }
page-rule-combine = 數項倍數同時適用
page-rule-combine-highest = 取最高的一項
page-rule-combine-add = 各自超出 1 倍的部分相加，如 2 倍與 1.5 倍合為 2.5 倍
page-rule-combine-multiply = 各項相乘
page-rule-registration = 入會
page-rule-actions = 會員行為
page-rule-action = { $action } { $points } 點
page-rule-promotions = 升等贈點
page-rule-promotion = { $name } { $points } 點
page-rule-points = { $points } 點
page-rule-available = 何時可用
page-rule-available-now = 獲得即可用
page-rule-available-days = 購物 { $days } 天後
page-rule-available-completion = 訂單完成後
page-rule-expiry = 有效期限
page-rule-expiry-never = 長期有效
page-rule-expiry-months = 獲得後 { $count } 個月
page-rule-expiry-days = { $count ->
    [0] 獲得當天
   *[other] 獲得後 { $count } 天
}
page-rule-expiry-years = { $count ->
    [0] 至獲得當年年底
   *[other] 至其後第 { $count } 個年底
}
page-rule-expiry-inactive = 最後一次活動後 { $count } 個月
page-rule-expiry-to = { $length }，{ $end }
page-rule-end-month_end = 延至當月月底
page-rule-end-quarter_end = 延至當季季末
page-rule-end-year_end = 延至當年年底
page-rule-end-previous_month_end = 至上月月底
page-points-to-redeem = 看看能換什麼

page-card-title = 會員卡
page-card-description = 出示會員卡的 QR Code 與條碼；掛失、凍結、申報毀損、補發、續期、註銷各要什麼、多少錢、多久辦好。
page-card-heading = 會員卡
page-card-lead = 結帳時出示；遺失、毀損、遭盜刷、續期與註銷，也在這裡辦理。
page-card-noscript = 卡號的 QR Code 與條碼在您的瀏覽器裡產生，需要 JavaScript。沒有它也能辦理：卡片遺失或疑似遭盜刷，請立即撥打卡片背面的服務電話掛失，或帶身分證件到任一門市的會員部。下面列出了各項辦理的要求與費用。
page-card-codes = 出示
page-card-print = 列印
page-card-large = 放大出示
page-card-close = 關閉
page-card-state = 卡片狀態
page-card-actions = 現在可以辦理
page-card-part = 以誰的身分辦理
page-card-part-member = 會員本人
page-card-part-desk = 會員部
page-card-only = 這是範例網站：辦理只記在這台裝置上，不會送給任何人，也不會真的扣款。改選「會員部」，可以把一件事從頭走到尾。
page-card-history = 辦理紀錄
page-card-static = 遇到這些情況怎麼辦
page-card-static-lead = 打不開本頁時，撥打卡片背面的服務電話，或到任一門市的會員部辦理。
page-card-static-what = 情況
page-card-static-how = 怎麼辦
page-card-static-fee = 費用
page-card-static-lost = 遺失
page-card-static-lost-how = 立即掛失，點數停用；找不到時憑身分證件補發
page-card-static-damaged = 毀損
page-card-static-damaged-how = 申報後憑身分證件換一張
page-card-static-stolen = 疑似遭盜刷
page-card-static-stolen-how = 立即凍結並報案；憑身分證件與報案證明確認，其間的兌換全部退回
page-card-static-renew = 續期
page-card-static-renew-how = 最後 { $inTime } 天內為按時續期，到期後 { $grace } 天內仍可續期
page-card-static-renew-fee = 當期會費
page-card-static-cancel = 註銷
page-card-static-cancel-how = 憑身分證件辦理；會籍開始 { $days } 天內全額退還會費
page-card-static-cancel-fee = 免費

page-redeem-title = 兌換
page-redeem-description = 查看點數能換什麼、還差多少，並試算會用到哪些點數；每個品項都註明依據的條款。
page-redeem-heading = 兌換
page-redeem-lead = 現在能換什麼，還差多少，會用到哪些點數。
page-redeem-only = 此處只供查詢與試算，不會扣減點數，也不會真的兌換。
page-redeem-list = 可兌換的品項
page-redeem-form = 試算
page-redeem-item = 兌換品項
page-redeem-quantity = 數量
page-redeem-payable = 應付金額（可不填）
page-redeem-payable-note = 消費或會費的金額，決定最多能折抵多少。
page-redeem-points = 使用多少點（可不填）
page-redeem-points-note = 不填則盡量多用。
page-redeem-static = 點數可以換什麼
page-redeem-static-what = 品項
page-redeem-static-price = 所需
page-redeem-static-tiers = 對象
page-redeem-static-everyone = 全體會員

page-cart-title = 購物車試算
page-cart-description = 選好商品與日期，立即得知會員價、節省金額與可得點數，以及每項優惠的依據。
page-cart-heading = 購物車試算
page-cart-lead = 選好商品，會員價立即算出；用了哪項優惠、未用哪項，都註明原因。
page-cart-goods = 商品
page-cart-quote = 本單
page-cart-empty = 購物車還是空的
page-cart-empty-text = 在商品中加入數量，價格與點數會顯示於此。
page-cart-not-applied = 未使用的優惠
page-cart-clear = 清空
page-cart-goods-all = 顯示全部商品
page-cart-order = 優惠券、點數與配送
page-cart-shipping = 配送
page-cart-ships = 宅配
page-cart-collects = 門市自取
page-cart-shipping-note = 宅配運費
page-cart-tiers = 同一車商品的其他價格
page-cart-next-best = 優惠組合
page-cart-return = 退貨試算
page-cart-return-lead = 假定這一單已經付款：退回幾件，能退多少錢，點數與等級會如何。
page-cart-return-after = 什麼時候退
page-cart-static = 優惠規則
page-cart-static-offer = 優惠
page-cart-static-terms = 內容
page-cart-static-conditions = 條件
page-offer-everyone = 人人適用
page-offer-tiers = 限{ $tiers }
page-offer-any-tier = 限會員
page-offer-members = 限部分會員
page-offer-coupon = 須有此券
page-offer-goods = 限{ $goods }
page-offer-goods-some = 限{ $goods }等 { $count } 種商品
page-offer-per-order = 每單最多 { $count } 次
page-offer-per-member-month = 每人每月 { $count } 單
page-offer-per-member-year = 每人每年 { $count } 單
page-offer-per-member-membership_year = 每人每會員年度 { $count } 單
page-offer-per-member-ever = 每人 { $count } 單
page-offer-in-all = 共 { $count } 單，用完為止
page-offer-exclusive = 不與{ $offers }併用
page-offer-and = ；

page-what-if-title = 試算
page-what-if-description = 假設一筆消費、一個日期或每月的計畫，看看等級、續等與點數會如何；以曲線與表格呈現。
page-what-if-heading = 試算
page-what-if-lead = 假設一筆消費或每月的計畫，看看等級與點數會走到哪裡。
page-what-if-suppose = 假設
page-what-if-suppose-note = 僅供試算，不會真的消費；填寫的內容只留在網址中，不含個人資料。
page-what-if-errors = 請先更正以下各項：
page-what-if-spend = 再消費一筆
page-what-if-from = 消費日期（不填為當天）
page-what-if-monthly = 此後每月消費
page-what-if-goods = 買什麼
page-what-if-tier = 看哪個等級
page-what-if-months = 看到多遠
page-what-if-renews = 假設會籍到期時續期
page-what-if-submit = 試算
page-what-if-clear = 清空
page-what-if-then = 消費當天
page-what-if-ahead = 今後
page-what-if-break-even = 會費划不划算

page-join-title = 入會
page-join-description = 可以申請哪些等級、會費與條件、審核需要幾個工作天，以及一份在您的瀏覽器中逐項核對的入會申請表。
page-join-heading = 入會
page-join-lead = 選定等級，填好申請表，幾步就能核對完；每一步由誰審核、最晚哪一天有結果，都寫在這裡。
page-join-start = 填寫申請表
page-join-noscript = 瀏覽器沒有啟用 JavaScript，因此無法替您核對申請表。說明可以照常閱讀，申請表可以填寫後列印；填寫的內容不會傳送到任何地方。
page-join-tiers = 可以申請的等級
page-join-tiers-lead = 會費以一個會籍期計收。
page-join-fee = 會費 { $fee }
page-join-free = 免會費
page-join-kind-person = 個人
page-join-kind-enterprise = 企業
page-join-tier-who = 誰可以申請
page-join-tier-asked = 申請條件
page-join-tier-asked-none = 沒有另外的條件
page-join-tier-reach = 也可憑消費達成
page-join-tier-benefits = 權益
page-join-tier-more = 在{ $tier }之上，另有
page-join-tier-less = 不再有：{ $benefits }
page-join-tier-rate = { $name }：{ $rate }
page-join-tier-apply = 申請{ $tier }
page-join-tier-only = 限{ $kinds }
page-join-days = { $count } 個工作天
page-join-path = 從申請到入會
page-join-path-form = 填寫申請表
page-join-path-form-text = 填寫資料，附上文件，核對無誤。
page-join-path-review = { $by }，{ $days }內
page-join-path-answer = 告知結果
page-join-path-answer-text = 自收齊文件的次日起，全部審核在 { $days }內完成。
page-join-path-extension = 如需延長，最多再加 { $days }，並告知原因。
page-join-path-fee = 繳納會費
page-join-path-fee-text = 自核准通知的次日起 { $days }內；逾期未繳，視為放棄入會。
page-join-path-fee-ways = 繳費方式：{ $ways }。
page-join-path-fee-free = { $tiers }不收會費。
page-join-way-bank_transfer = 銀行轉帳
page-join-way-online = 線上付款
page-join-way-cash = 現金
page-join-path-member = 成為會員
page-join-path-member-text = 繳清會費後即為會員；免會費的等級，核准後即為會員。
page-join-path-calendar = 工作天依據：
page-join-data = 收集哪些資料，作何用途
page-join-data-lead = 只收以下資料，只用於您同意的用途。
page-join-data-optional = 可以不同意
page-join-data-none = 不需要另外的資料。
page-join-data-sometimes = { $field }（視情況）
page-join-data-voluntary = { $field }（選填）
page-join-when-and = ，且
page-join-when-or = ，或
page-join-when-not = 並非（{ $when }）
page-join-when-given = 已填{ $field }
page-join-when-younger = 未滿 { $years } 歲
page-join-when-older = 年滿 { $years } 歲
page-join-when-amount = { $field }滿 { $need }
page-join-form = 入會申請表
page-join-only = 這是示範網站：資料只在您的瀏覽器中核對，不會傳送到任何地方。
page-join-to-invitation = 查看入會說明
page-join-progress = 申請的步驟
page-join-step-who = 申請人
page-join-step-who-text = 由誰申請，申請哪個等級。
page-join-step-identity = 身分
page-join-step-identity-text = 請依證件或執照填寫。
page-join-step-contact = 聯絡方式
page-join-step-contact-text = 審核結果與會籍通知會送到這裡。
page-join-step-consent = 同意
page-join-step-consent-text = 逐項勾選您同意的用途。
page-join-step-check = 核對
page-join-step-check-text = 請看看填得對不對；每一項都可以修改。
page-join-step-done = 完成
page-join-next = 繼續
page-join-back = 上一步
page-join-finish = 完成申請
page-join-field-required = 必填
page-join-field-optional = 選填
page-join-field-required-when = { $when }必填
page-join-field-when = （{ $when }）
page-join-field-choose = 請選擇
page-join-consent-needed = 入會需要
page-join-consent-uses = 哪項用途用到哪些資料
page-join-sex-female = 女
page-join-sex-male = 男
page-join-hint-identity = 依證件填寫；居民身分證為 18 碼，末碼可能是 X。
page-join-hint-name = 依證件填寫，間隔號用「·」。
page-join-hint-organisation_name = 依營業執照填寫全名。
page-join-hint-birth_date = 例如 1990-03-15
page-join-hint-date = 例如 2026-03-15
page-join-hint-uscc = 營業執照上的 18 碼代碼。
page-join-hint-taiwan_ubn = 8 碼數字。
page-join-hint-phone = { $region ->
    [HK] 8 碼手機號碼
    [MO] 8 碼手機號碼
    [TW] 手機號碼，例如 09xx xxx xxx
   *[CN] 11 碼手機號碼
}；其他地區的號碼請加國碼，例如 +852。
page-join-hint-phone-any = { $region ->
    [CN] 手機、含區碼的市話或 400 電話
   *[other] 手機或市話
}；其他地區的號碼請加國碼。
page-join-hint-email = 例如 name@example.com
page-join-hint-address = 省、市、區，街道與門牌號碼。
page-join-hint-postcode = { $region ->
    [TW] 3、5 或 6 碼數字
   *[CN] 6 碼數字
}
page-join-hint-amount = 單位：{ $currency }，例如 12000.00
page-join-hint-member = 印在推薦人的會員卡上；沒有可以不填。
page-join-hint-file = { $types }；每份不超過 { $size }{ $count ->
    [1] {""}
   *[other] ，最多 { $count } 份
}。檔案只在本機核對，不會上傳。
page-join-hint-consent = 資料使用說明，版本 { $version }。

page-member = 會員
page-file-open = 開啟會員檔案
page-file-note = 也可將 JSON 檔案拖曳至此頁。檔案僅於本機讀取，不會上傳至網路。
page-file-drop = 放開即可開啟會員檔案
page-day = 日期
page-day-picker = 從日曆選擇日期
page-day-before = 前一天
page-day-after = 後一天
page-time = 時間（可不填）

page-guest = 您正以訪客身分瀏覽。
page-guest-join = 看看如何入會
page-noscript = 等級、點數與價格在您的瀏覽器中計算，需要啟用 JavaScript。以下說明無需程式也能閱讀。
page-tiers-static = 各會員等級的條件
page-tiers-static-tier = 會員等級
page-tiers-static-condition = 門檻
page-tiers-static-clause = 條款
page-tiers-title = 等級與權益
page-tiers-description = 各等級的權益對照：折扣、次數、使用方法；如何達到與續等，章程新版本對您有何變動，逐條註明條款。
page-tiers-heading = 等級與權益
page-tiers-lead = 每個等級有哪些權益，如何達到，如何保住。
page-tiers-guest = 選擇一位會員，可看到自己的等級、用過的次數和續期後的變動。
page-tiers-compare = 權益對照
page-tiers-compare-lead = ✓ 為不限次數；折扣為會員實付的比例。
page-tiers-rules = 如何達到，如何續等
page-tiers-rules-lead = 條件、會費與點數倍數，皆依現行章程。
page-tiers-to-rules = 查看章程全文
page-tiers-changes = 章程變動對我的影響
page-tiers-changes-lead = 已公布的版本中，哪些內容在哪一天起對您改變。
page-rules-title = 章程
page-rules-description = 會員章程全文：依條款列出，註明版本、公布與施行日期、與前一版的差異，以及執行各條款的規則。
page-rules-heading = { $program }會員章程
page-rules-lead = 會員、等級、權益與點數，都依這裡的條款執行。每條之下列出執行它的規則。
page-rules-version = 版本
page-rules-versions = 各版本
page-rules-version-now = { $version } 版（現行）
page-rules-version-past = { $version } 版
page-rules-version-coming = { $version } 版（待施行）
page-rules-announced = 公布
page-rules-from = 施行
page-rules-to = 至
page-rules-digest = 規則摘要
page-rules-contents = 目錄
page-rules-chapter = { $chapter }　{ $title }
page-rules-by-people = 說明用語，或由工作人員執行，沒有對應的規則。
page-rules-stated = 執行本條的規則（{ $count }）
page-rules-was = 前一版的原文
page-rules-state-new = 新增
page-rules-state-revised = 修訂
page-rules-state-rules = 規則有變
page-rules-changes = 與前一版的差異
page-rules-changes-lead = 由規則引擎逐項比對得出。
page-rules-clauses-changed = 修訂的條文
page-rules-clauses-added = 新增的條文
page-rules-clauses-removed = 刪去的條文
page-rules-first = 這是第一個版本。
page-rules-no-change = 規則與版本 { $version } 相同。
page-rules-rule = { $part }：{ $name }
page-rules-part-rounding = 捨入
page-rules-part-noDiscount = 不打折的商品
page-rules-part-tiers = 等級
page-rules-part-tierPolicy = 等級變動
page-rules-part-benefits = 權益
page-rules-part-wallets = 點數規則
page-rules-part-levels = 點數等級
page-rules-part-redemptions = 兌換
page-rules-part-offers = 優惠
page-rules-part-returns = 退貨
page-rules-part-application = 入會
page-rules-part-fees = 收費
page-rules-part-workflows = 辦理
page-rules-glossary = 名詞解釋
page-rules-term-member = 會員
page-rules-term-member-text = 經申請、審核並（須繳會費的等級）繳清會費後入會的個人或企業。
page-rules-term-tier = 等級
page-rules-term-tier-text = 會員所處的級別，決定享有哪些權益、折扣與點數倍數。
page-rules-term-reach = 升等
page-rules-term-reach-text = 達到某一等級的條件後，升為該等級。
page-rules-term-keep = 續等
page-rules-term-keep-text = 等級有效期結束時，再次符合續等條件，繼續持有該等級。
page-rules-term-grace = 寬限期
page-rules-term-grace-text = 有效期結束後仍保留等級的一段時間，期間補足條件即可續等。
page-rules-term-term = 會籍期
page-rules-term-term-text = 章程中稱「會期」：從入會或續期之日起、至約定的最後一日止（含）的一段會籍。
page-rules-term-membership-year = 會員年
page-rules-term-membership-year-text = 章程中稱「會籍年度」：從每年的入會紀念日起，至隔年紀念日的前一日止（含）。
page-rules-term-version = 版本
page-rules-term-version-text = 章程的一次公布。會籍期內的等級、權益與點數依會籍期開始時的版本執行；優惠與退貨依當日的版本執行。
page-rules-term-benefit = 權益
page-rules-term-benefit-text = 會員因等級而享有的折扣或服務，分基礎、等級、活動三類。
page-rules-term-quota = 次數
page-rules-term-quota-text = 某項權益在一段時間內可用幾次；升等後已用的次數不歸零。
page-rules-term-points = 點數
page-rules-term-points-text = 消費和參與活動所得、可用於兌換的點數，與升等所需的消費金額分開計算。
page-rules-term-rate = 折
page-rules-term-rate-text = 實付金額占標價的十分之幾：9 折即付標價的百分之九十。
page-rules-term-spend = 消費
page-rules-term-spend-text = 會籍期內實付的商品金額，扣除退款；退款減少的是原購買所在時段的消費。
page-rules-term-fee = 會費
page-rules-term-fee-text = 某一等級一個會籍期的費用。
page-rules-term-digest = 規則摘要
page-rules-term-digest-text = 由全部版本的規則算出的一串字元；規則相同，摘要就相同，任何人都可核對。

page-footer-note = 所有數字由瀏覽器依章程算出，會員資料不會離開本機。
page-footer-recompute = 如何核對
page-footer-recompute-text = 同一份章程、同一份會員檔案與同一日期，在任何環境都會得到逐位元組相同的結果。保存會員檔案，記下版本與摘要，即可隨時重新計算。

page-service-title = 服務
page-service-description = 提出投訴、建議、諮詢、售後與報修，先知道何時答覆；追蹤進度、查看服務紀錄，報名活動，試算維修收費。
page-service-heading = 服務
page-service-lead = 遇到問題，請告訴我們。送出之前就能看到最晚何時答覆；逾期了，也會如實寫明。
page-service-noscript = JavaScript 已關閉，這裡不能提出或追蹤事項。請向任一門市或會員部提出；下面寫明各類事項的期限，從提出之日算起。
page-service-guest = 您正以訪客身分瀏覽，可以看活動與維修收費。
page-service-rehearsal = 這是演示
page-service-rehearsal-text = 您辦的事只留在這個分頁裡，不會送出。換個日期可以看期限如何變化；扮演工作人員可以把事情辦到底。
page-service-staff = 扮演工作人員
page-service-reset = 恢復範例
page-service-jump = 本頁內容
page-service-cases = 我的事項
page-service-raise = 提出事項
page-service-kind = 事項類別
page-service-kind-complaint-note = 權益或服務沒有兌現
page-service-kind-feedback-note = 希望改進的地方
page-service-kind-consultation-note = 規則、商品或茶事
page-service-kind-after_sales-note = 退貨、換貨
page-service-kind-repair-note = 器具或設備故障
page-service-severity = 緊急程度
page-service-severity-minor-note = 可以照常使用
page-service-severity-normal-note = 有不便
page-service-severity-serious-note = 不能使用
page-service-severity-critical-note = 停業或有危險
page-service-what = 標題
page-service-text = 經過
page-service-text-note = 何時、何地、哪件商品；不必寫證件號碼或銀行卡號。
page-service-send = 提出
page-service-send-note = 演示：只記在這個分頁裡。
page-service-events = 活動與培訓
page-service-repair = 維修收費
page-service-repair-lead = 按購買日期、故障原因與零件試算。
page-service-repair-part = 零件
page-service-repair-bought = 購買日期
page-service-repair-day = 送修日期
page-service-repair-cause = 故障原因
page-service-repair-quality = 品質問題
page-service-repair-quality-note = 正常使用下的故障
page-service-repair-other = 其他原因
page-service-repair-other-note = 摔落、進水、改裝等
page-service-record = 服務紀錄
page-service-record-lead = 提出過的每一件，包括已經結束的。
page-service-static = 各類事項的期限
page-service-static-what = 事項
page-service-static-due = 期限
page-service-static-kind = { $kind }（{ $severities }）
page-service-static-working-days = 提出後 { $count } 個工作天內{ $what }
page-service-static-days = 提出後 { $count } 天內{ $what }
page-service-static-hours = 提出後 { $count } 小時內{ $what }
page-service-static-warranty = 維修收費
page-service-static-warranty-text = 保固 { $months } 個月：品質問題免費，其他原因零件按成本價；過保後零件不高於合約價，另收工資

page-missing-title = 找不到頁面
page-missing-heading = 這裡沒有頁面
page-missing-text = 網址可能有誤，或頁面已移動。您可以從會員中心繼續。

page-offline-title = 沒有網路
page-offline-heading = 沒有網路，無法開啟這一頁
page-offline-text = 這一頁尚未儲存在本機。恢復網路後請重試。
page-offline-still = 首次開啟的那一頁已儲存在本機；連線時再開啟任一頁，該語言的各個會員頁面都會儲存下來，沒有網路也能照常計算。
page-offline-retry = 重試

page-update-text = 網站有新版本，您可以隨時更新，選擇會保留。
page-update-accept = 更新
page-update-later = 稍後再說

## 營運人員的命令列

desk-usage = 用法：huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] 檔案…
    {"      "}huiji compare [--members 會員檔 --on 日期] [--locale …] 檔案 舊版本 新版本
    {"      "}huiji members 會員表.csv [業務表.csv]
desk-no_file = 沒有檔案「{ $file }」
desk-error = 錯誤
desk-warning = 警告
desk-info = 提示
desk-accepted = 已認可
desk-failed = 範例
desk-example = 範例「{ $id }」與實際不符
desk-difference = { $at } 為 { $got }，而非 { $expected }
desk-missing = { $at } 處沒有內容，應為 { $expected }
desk-witness = 由 { $ask } 可證：{ $said }
desk-accepted_at = 本意如此：{ $at }
desk-summary = { $file }：{ $errors ->
    [0] 沒有錯誤
   *[other] { $errors } 個錯誤
}，{ $warnings ->
    [0] 沒有警告
   *[other] { $warnings } 個警告
}{ $accepted ->
    [0] {""}
   *[other] ，{ $accepted } 個已認可
}
desk-examples-passed = { $passed ->
    [0] 沒有範例
   *[other] { $passed } 個範例全部相符
}
desk-examples-failed = { $passed } 個範例相符，{ $failed } 個不符
desk-compared = { $before } → { $after }：{ $count ->
    [0] 沒有差異
   *[other] { $count } 處差異
}
desk-members = { $members } 名會員，其中 { $changed } 名有變動
desk-tier = { $tier }：{ $before } → { $after } 人
desk-move = { $from } → { $to }：{ $members } 人異動
desk-points = 「{ $wallet }」所得點數：{ $before } → { $after }
desk-purchases = { $count } 筆消費的價格：{ $before } → { $after }
desk-fees = 所持等級的會費：{ $before } → { $after }
desk-cost = 變更的成本：{ $cost }
desk-no_reader = 讀取 CSV 需要 papaparse：npm install papaparse
desk-members_read = { $members } 名會員；{ $problems ->
    [0] 每一列都已讀入
   *[other] { $problems } 個問題
}
desk-row = { $file }:{ $row }：「{ $column }」欄：{ $code ->
    [column_unknown] 不認識的欄位
    [column_twice] 同一含義的第二欄
    [column_missing] 缺少這一欄
    [cell_missing] 此處不能留空
    [cell_day] 不是日期，應如 2026-03-15
    [cell_moment] 不是日期或時間，應如 2026-03-15 14:30
    [cell_amount] 不是金額，應如 1,234.50
    [cell_count] 不是整數
    [cell_choice] 不是已知的用語
    [row_other] 與同一編號的第一列不一致
    [row_twice] 編號重複
    [row_unknown_member] 沒有這名會員
    [row_unknown_purchase] 沒有這筆消費
   *[other] { $code }
}
