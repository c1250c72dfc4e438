### 繁體中文詞句，依臺灣用語撰寫。開頭相同的詞句用於同一處：
### reason- problem- rate- names-  供 huiji/words 使用，隨套件發布；
### live-  供頁面程式使用；page-  只寫入頁面的 HTML。

## 折扣率

rate-none = 不打折
rate-free = 免費
rate-share = { $tenths }折

## 理由：每個數字為何如此

reason-rate-tier = { $tier } { $rate }
reason-offer-no_member = 入會成為{ $tiers }後可享
reason-offer-no_term = 當日不在會籍期間；{ $tiers }於期間內可享
reason-offer-other_tier = 限{ $tiers }，目前為{ $tier }
reason-offer-no_goods_in_scope = 購物車內沒有適用的商品
reason-offer-beaten = 已採用更優惠的「{ $by }」
reason-offer-no_saving = 對本單沒有優惠
reason-goods-no_discount = 此商品不適用任何優惠
reason-goods-no_offer = 不在優惠商品範圍
reason-points-purchase = { $basis ->
    [spend] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計
    [both] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計，每筆訂單另加 { $fixed } 點
   *[fixed] 每筆訂單 { $fixed } 點
}
reason-points-registration = 入會贈送 { $points } 點
reason-points-opening = 期初結轉 { $points } 點
reason-tier-base = 入會即享的起始等級
reason-tier-opening = 期初帶入的等級
reason-tier-reached = 計入 { $have }，達到 { $need } 的升等門檻
reason-tier-kept = 計入 { $have }，符合 { $need } 的續等門檻
reason-tier-not_kept = 計入 { $have }，未達 { $need } 的續等門檻
reason-other = 依據 { $code }

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
problem-wallet-unknown = 沒有點數帳戶「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-wallet-dropped = 版本「{ $version }」的點數帳戶「{ $wallet }」不見了，可能有會員仍持有其中的點數
problem-term-order = 會籍期間起訖顛倒，或未依先後排列
problem-term-overlap = 會籍期間互相重疊
problem-term-before_joining = 會籍期間早於入會日
problem-activity-repeated = 與 { $first } 為同一項活動，只計一次
problem-activity-conflict = 編號與 { $first } 相同而內容不同
problem-activity-before_joining = 活動早於入會日
problem-activity-outside_terms = 購買不在會籍期間，不累積點數，也不計入等級
problem-opening-later = { $on } 早於期初日 { $opening }，先前的情況沒有紀錄
problem-activity-before_opening = 活動早於期初日 { $opening }
problem-refund-unknown_purchase = 找不到所退的購買「{ $given }」
problem-refund-before_purchase = 退貨早於購買
problem-refund-unknown_line = 所退的購買只有 { $lines } 列
problem-refund-too_much = 退貨過多，尚可退 { $left }
problem-redemption-not_enough = 點數不足，可用 { $spendable } 點
problem-points-overflow = 點數過大，無法計算
problem-other = 此處有問題，代碼 { $code }，位置 { $pointer }

names-separator = 、
names-kind = { $kind ->
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

## 頁面程式使用

live-kind-person = 個人
live-kind-enterprise = 企業
live-member-option = { $name }（{ $kind }）
live-member-guest = 訪客，尚未入會
live-member-from-file = { $name }（{ $kind }，來自檔案）
live-member-instead-guest = 此頁不供訪客使用，現顯示範例會員{ $name }
live-member-instead-file = 沒有已開啟的會員檔案，現顯示範例會員{ $name }
live-member-instead-unknown = 找不到所選會員，現顯示範例會員{ $name }
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

live-step-reach-net_spend = 再消費 { $missing } 升等為{ $tier }
live-step-reach-orders = 再下 { $missing } 筆訂單升等為{ $tier }
live-step-reach-points_earned = 再得 { $missing } 點升等為{ $tier }
live-step-keep-net_spend = { $day }（含）前再消費 { $missing } 即可續等
live-step-keep-orders = { $day }（含）前再下 { $missing } 筆訂單即可續等
live-step-keep-points_earned = { $day }（含）前再得 { $missing } 點即可續等
live-step-kept = 已符合續等條件，{ $day }後繼續持有{ $tier }
live-step-renewed = { $sentence }；會籍須於 { $day }（含）前續期
live-step-top = 您已在最高等級
live-step-none = 當日不在會籍期間
live-step-none-text = 等級與權益於會籍期間內有效。
live-step-none-ended = 上一期會籍已於 { $day }結束；續期後恢復等級與權益。
live-step-none-starts = 會籍自 { $day }開始，屆時等級與權益生效。
live-metric-reach-net_spend = 計入升等的消費
live-metric-reach-orders = 計入升等的訂單
live-metric-reach-points_earned = 計入升等的點數
live-metric-keep-net_spend = 計入續等的消費
live-metric-keep-orders = 計入續等的訂單
live-metric-keep-points_earned = 計入續等的點數
live-window-lifetime = 累計至今
live-window-months = 最近 { $count } 個月
live-window-days = 最近 { $count } 天
live-window-until-lifetime = 截至 { $day }累計
live-window-until-months = 截至 { $day }的 { $count } 個月
live-window-until-days = 截至 { $day }的 { $count } 天
live-need-of = 共需 { $need }
live-ring-label = { $metric }（{ $window }）：{ $have }，{ $tier }需 { $need }，已完成 { $percent }

live-card-since = { $day }起
live-card-held-to = 持有至 { $day }
live-card-held-open = 長期持有
live-card-number = 會員卡號
live-card-no-tier = 不在會籍期間
live-term = 本期會籍 { $from } 至 { $to }
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
live-class-basic = 基本權益
live-class-tier = 等級權益
live-class-event = 活動權益

live-condition-net_spend = { $window }消費滿 { $need }
live-condition-orders = { $window }滿 { $need }
live-condition-points_earned = { $window }點數滿 { $need }
live-ladder-current = 目前等級
live-ladder-passed = 已達成
live-ladder-start = 入會即享
live-ladder-missing = 還差 { $missing }
live-ladder-orders = { $count } 筆
live-ladder-points = { $count } 點
live-ladder-fee = 會費 { $fee }
live-ladder-progress = { $tier }進度 { $percent }

live-timeline-joined = 入會，成為{ $to }
live-timeline-opening = 期初為{ $to }
live-timeline-up = 升等為{ $to }
live-timeline-down = 調整為{ $to }

live-activity-purchase = 購物 { $count } 件
live-activity-refund = 退貨
live-activity-redemption = 兌換
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

live-regulations = 章程 { $id } · 版本 { $version }
live-digest = 摘要 { $digest }

## 頁面

page-skip = 跳至主要內容
page-nav = 主選單
page-nav-home = 會員中心
page-nav-cart = 購物車試算
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

page-member = 會員
page-file-open = 開啟會員檔案
page-file-note = 也可將 JSON 檔案拖曳至此頁。檔案僅於本機讀取，不會上傳至網路。
page-file-drop = 放開即可開啟會員檔案
page-day = 日期
page-day-picker = 從日曆選擇日期
page-day-before = 前一天
page-day-after = 後一天
page-time = 時間（可不填）

page-noscript = 等級、點數與價格在您的瀏覽器中計算，需要啟用 JavaScript。以下說明無需程式也能閱讀。
page-tiers-static = 各會員等級的條件
page-tiers-static-tier = 會員等級
page-tiers-static-condition = 門檻
page-tiers-static-clause = 條款

page-footer-note = 所有數字由瀏覽器依章程算出，會員資料不會離開本機。
page-footer-recompute = 如何核對
page-footer-recompute-text = 同一份章程、同一份會員檔案與同一日期，在任何環境都會得到逐位元組相同的結果。保存會員檔案，記下版本與摘要，即可隨時重新計算。

page-missing-title = 找不到頁面
page-missing-heading = 這裡沒有頁面
page-missing-text = 網址可能有誤，或頁面已移動。您可以從會員中心繼續。

page-offline-title = 沒有網路
page-offline-heading = 沒有網路，無法開啟這一頁
page-offline-text = 這一頁尚未儲存在本機。恢復網路後請重試。
page-offline-still = 用過的語言的會員中心與購物車試算已儲存在本機，沒有網路也能照常計算。
page-offline-retry = 重試

page-update-text = 網站有新版本，您可以隨時更新，選擇會保留。
page-update-accept = 更新
page-update-later = 稍後再說
