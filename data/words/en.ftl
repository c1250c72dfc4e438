### English words. Messages that start alike are used in one place:
### reason- problem- rate- names-  by huiji/words, published with the package;
### live-  by the scripts of the pages; page-  only in the HTML of the pages.

## Rates

rate-none = no discount
rate-free = free
rate-share = { $percentOff }% off

## Reasons: why a figure is what it is

reason-rate-tier = { $tier }, { $rate }
reason-offer-no_member = for { $tiers }, once you have joined
reason-offer-no_term = outside your membership term; for { $tiers } within it
reason-offer-other_tier = for { $tiers }; you are { $tier }
reason-offer-no_goods_in_scope = nothing in the cart qualifies
reason-offer-beaten = “{ $by }” saves more
reason-offer-no_saving = saves nothing on this order
reason-goods-no_discount = no offer applies to these goods
reason-goods-no_offer = no offer of your tier is for these goods
reason-points-purchase = { $basis ->
    [spend] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }
    [both] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }, plus { $fixed } for the order
   *[fixed] { $fixed } for the order
}
reason-points-registration = { $points } for joining
reason-points-opening = { $points } carried over
reason-tier-base = the tier every member starts with
reason-tier-opening = carried over from before
reason-tier-reached = { $have } reached the { $need } required
reason-tier-kept = { $have } met the { $need } required to keep it
reason-tier-not_kept = { $have } fell short of the { $need } required to keep it
reason-other = decided by { $code }

## Problems: what is wrong with an input

problem-json-syntax = not valid JSON at line { $line }, column { $column }
problem-json-too_deep = nested deeper than { $limit } levels
problem-json-too_large = the file has { $size } bytes; at most { $limit } are read
problem-json-not_utf8 = not UTF-8 from byte { $offset } on
problem-json-not_data = this value cannot be written as JSON
problem-json-more_problems = { $count } more problems are not listed
problem-type-expected = expected { $expected }, found { $found }
problem-field-missing = missing field “{ $field }”
problem-field-unknown = unknown field “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-field-duplicate = field “{ $field }” appears more than once
problem-field-exactly_one = exactly one of { $fields } is needed
problem-choice-unknown = unknown choice “{ $given }”; one of { $known }{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-text-empty = the text is empty
problem-text-too_long = the text has more than { $limit } characters
problem-text-missing_locale = no text for { $locale }
problem-id-syntax = “{ $given }” is not an id: 1 to 64 of a-z, 0-9, - and _
problem-id-duplicate = the id “{ $given }” is already used at { $first }
problem-number-out_of_range = the number must be from { $min } to { $max }
problem-list-empty = the list is empty
problem-list-too_long = the list has more than { $limit } items
problem-money-syntax = an amount is a decimal in quotes, such as "12.50"
problem-money-too_many_digits = at most { $digits } digits after the point
problem-money-out_of_range = the amount must be from { $min } to { $max }
problem-money-overflow = the amount is too large to compute with
problem-money-not_positive = the amount must be more than zero
problem-time_zone-unknown = no such time zone: “{ $given }”
problem-currency-unknown = unknown currency “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-currency-mismatch = the currency is { $given }; expected { $expected }
problem-rate-syntax = a rate is a decimal in quotes: "0.9" pays nine tenths
problem-rate-out_of_range = a rate must be from 0 to 1
problem-factor-syntax = a multiplier is a decimal in quotes, such as "1.5"
problem-factor-out_of_range = a multiplier must be from 0 to 100
problem-date-syntax = a day is written like 2026-03-15
problem-date-not_a_day = there is no such day
problem-date-out_of_range = the day must be from { $first } to { $last }
problem-date-has_offset = the time must be local, without an offset
problem-version-order = versions must be ordered by the day they take effect
problem-version-effective_before_announced = takes effect before it is announced
problem-version-none_in_force = no regulations are in force on that day; the first are from { $first }
problem-tier-unknown = unknown tier “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-tier-order = the tiers stand in another order than in version “{ $version }”
problem-tier-dropped = tier “{ $tier }” of version “{ $version }” is gone, though members may hold it
problem-tier-first_has_rule = the lowest tier belongs to everyone and has no rule
problem-tier-rule_missing = this tier needs “{ $field }”: every tier above the lowest says how it is reached and held
problem-wallet-unknown = unknown wallet “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-wallet-dropped = wallet “{ $wallet }” of version “{ $version }” is gone, though members may hold points in it
problem-term-order = the days of a term are reversed, or terms are out of order
problem-term-overlap = terms overlap
problem-term-before_joining = a term starts before joining
problem-activity-repeated = the same activity as { $first }; counted once
problem-activity-conflict = has the id of { $first } but other content
problem-activity-before_joining = the activity is before joining
problem-activity-outside_terms = the purchase is outside every term: it earns nothing and counts for no tier
problem-opening-later = { $on } is before { $opening }, the day from which this member is known
problem-activity-before_opening = the activity is before the opening day { $opening }
problem-refund-unknown_purchase = no purchase “{ $given }” to refund
problem-refund-before_purchase = the refund is before its purchase
problem-refund-unknown_line = that purchase has only { $lines } lines
problem-refund-too_much = too much is refunded; { $left } is left
problem-redemption-not_enough = not enough points; { $spendable } can be spent
problem-points-overflow = the points are too many to compute with
problem-other = there is a problem here, code { $code }, at { $pointer }

names-separator = {", "}
names-kind = { $kind ->
    [array] a list
    [object] an object
    [string] text
    [number] a number
    [whole_number] a whole number
    [boolean] true or false
    [null] null
    [undefined] nothing
    [Uint8Array] bytes
   *[other] { $word }
}

## Used by the scripts of the pages

live-kind-person = individual
live-kind-enterprise = company
live-member-option = { $name } ({ $kind })
live-member-guest = Guest, not a member yet
live-member-from-file = { $name } ({ $kind }, from a file)
live-member-instead-guest = This page shows members only; a sample is shown instead: { $name }
live-member-instead-file = No member file is open; a sample is shown instead: { $name }
live-member-instead-unknown = The chosen member was not found; a sample is shown instead: { $name }
live-file-opened = Opened { $name }
live-file-refused = “{ $file }” could not be opened; still showing { $name }
live-file-root = the whole file
live-problem-count = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
live-day-wrong = Enter a day such as 2026-11-22
live-day-folded = Full-width characters were changed to plain ones
live-time-wrong = Enter a time such as 14:30
live-why = Why
live-why-about = Why: { $what }
live-pointer = In the regulations

live-engine-no_webassembly-title = This browser cannot run the calculation
live-engine-no_webassembly-text = WebAssembly is switched off, as in Lockdown Mode, so tiers, points and prices cannot be worked out here.
live-engine-not_loaded-title = The calculation could not be loaded
live-engine-not_loaded-text = The network may be down, or a file was blocked. Your data is unaffected.
live-engine-data_not_loaded-title = Member data could not be loaded
live-engine-data_not_loaded-text = The network may be down. Your data is unaffected.
live-engine-program_refused-title = The regulations have errors
live-engine-program_refused-text = They did not pass the check, so nothing is worked out. The problems are:
live-engine-stopped-title = The calculation stopped unexpectedly
live-engine-stopped-text = Loading it again lets you continue.
live-engine-still = The text of this page, languages and appearance still work, and your choices are kept.
live-engine-retry = Try again

live-step-reach-net_spend = Spend { $missing } more to become { $tier }
live-step-reach-orders = { $missing ->
    [one] One more order to become { $tier }
   *[other] { $missing } more orders to become { $tier }
}
live-step-reach-points_earned = Earn { $missing } more points to become { $tier }
live-step-keep-net_spend = Spend { $missing } more by { $day } to keep your tier
live-step-keep-orders = { $missing ->
    [one] One more order by { $day } to keep your tier
   *[other] { $missing } more orders by { $day } to keep your tier
}
live-step-keep-points_earned = Earn { $missing } more points by { $day } to keep your tier
live-step-kept = You have met the rule to stay { $tier } after { $day }
live-step-renewed = { $sentence }; your term must be renewed by { $day }
live-step-top = You hold the highest tier
live-step-none = Outside your membership term
live-step-none-text = Tier and benefits apply within a term.
live-step-none-ended = Your last term ended on { $day }. Renew to have your tier and benefits again.
live-step-none-starts = Your term starts on { $day }; tier and benefits apply from then on.
live-metric-reach-net_spend = Qualifying spend
live-metric-reach-orders = Qualifying orders
live-metric-reach-points_earned = Qualifying points
live-metric-keep-net_spend = Qualifying spend
live-metric-keep-orders = Qualifying orders
live-metric-keep-points_earned = Qualifying points
live-window-lifetime = since joining
live-window-months = last { $count } months
live-window-days = last { $count } days
live-window-until-lifetime = from joining to { $day }
live-window-until-months = { $count } months to { $day }
live-window-until-days = { $count } days to { $day }
live-need-of = of { $need }
live-ring-label = { $metric } ({ $window }): { $have } of { $need } for { $tier }, { $percent } done

live-card-since = since { $day }
live-card-held-to = held to { $day }
live-card-held-open = no end date
live-card-number = Card number
live-card-no-tier = Outside a term
live-term = This term runs from { $from } to { $to }
live-term-open = This term runs from { $from } with no end date
live-joined = Joined { $day }

live-points-spendable = { $wallet } to spend
live-points-next-expiry = { $points } expire after { $day }
live-points-no-expiry = No points are due to expire
live-points-earned = Earned
live-points-spent = Spent
live-points-expired = Expired
live-points-taken-back = Taken back
live-points-debt = Owed
live-lots-empty = No points to spend yet
live-lots-purchase = Purchase { $activity }
live-lots-all = Show all { $count }
live-lots-earned = Earned on
live-lots-expires = Usable through
live-lots-left = Left
live-lots-reason = From
live-lots-of = of { $points }
live-lots-never = no expiry
live-lots-caption = { $wallet }, in the order they are spent

live-benefits-empty = No benefits are listed for this tier
live-benefits-paused = Outside a membership term: benefits are paused
live-benefit-quota-membership_year = { $quantity } per membership year
live-benefit-quota-term = { $quantity } per term
live-benefit-quota-event = { $quantity } per event
live-class-basic = Basic
live-class-tier = Tier
live-class-event = Event

live-condition-net_spend = { $need } spent, { $window }
live-condition-orders = { $need }, { $window }
live-condition-points_earned = { $need } earned, { $window }
live-ladder-current = Your tier
live-ladder-passed = Reached
live-ladder-start = On joining
live-ladder-missing = { $missing } to go
live-ladder-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
live-ladder-points = { $count } points
live-ladder-fee = Fee { $fee }
live-ladder-progress = Progress to { $tier }: { $percent }

live-timeline-joined = Joined as { $to }
live-timeline-opening = Held { $to } when records began
live-timeline-up = Moved up to { $to }
live-timeline-down = Moved to { $to }

live-activity-purchase = { $count ->
    [one] Purchase, { $count } item
   *[other] Purchase, { $count } items
}
live-activity-refund = Return
live-activity-redemption = Redemption
live-activity-points = { $points } points
live-activities-empty = Nothing up to this day

live-goods-quantity = Quantity of { $name }
live-goods-more = One more { $name }
live-goods-less = One fewer { $name }
live-goods-quantity-wrong = Enter a whole number from 0 to { $limit }
live-quote-total-spoken = { $payable } to pay, { $saved } saved
live-quote-total-spoken-plain = { $payable } to pay
live-quote-empty-spoken = The cart is empty
live-quote-each = { $price } × { $quantity }
live-quote-list = List price
live-quote-saved = You save
live-quote-payable = To pay
live-quote-was = list price
live-quote-now = your price
live-quote-price = price
live-quote-earns = This order earns
live-quote-points = { $points } points
live-quote-guest = Guest prices. Members pay less by tier and earn points.
live-quote-member = Priced for { $tier }
live-quote-no-term = Outside a membership term: list prices
live-quote-lines = { $count ->
    [one] { $count } product
   *[other] { $count } products
}, { $pieces ->
    [one] { $pieces } piece
   *[other] { $pieces } pieces
}
live-quote-rounding = Each line is worked out to { $step }
live-quote-offers-none = Every offer was used

live-regulations = Regulations { $id } · version { $version }
live-digest = Digest { $digest }

## Pages

page-skip = Skip to content
page-nav = Main
page-nav-home = Member center
page-nav-cart = Cart estimate
page-locales = Language
page-theme = Appearance
page-theme-auto = Auto
page-theme-light = Light
page-theme-dark = Dark

page-home-title = Member center
page-home-description = Your tier, what it takes to rise or keep it, your points and benefits; every figure names the clause behind it.
page-home-heading = Member center
page-home-lead = Your tier, points and benefits at a glance; every figure names the clause behind it.
page-home-tier = Your tier
page-home-points = Points
page-home-points-note = Points to spend are for rewards. They are counted apart from the spend that raises your tier.
page-home-benefits = Your benefits
page-home-ladder = All tiers
page-home-ladder-lead = What each tier takes, and how far you are.
page-home-timeline = Tier history
page-home-activities = Recent activity
page-home-to-cart = Estimate a cart

page-cart-title = Cart estimate
page-cart-description = Choose goods and a day to see member prices, savings and points at once, with the clause behind each offer.
page-cart-heading = Cart estimate
page-cart-lead = Choose goods and see your price at once, with the reason for every offer used and every offer not used.
page-cart-goods = Goods
page-cart-quote = Your order
page-cart-empty = The cart is empty
page-cart-empty-text = Add goods, and prices and points will appear here.
page-cart-not-applied = Offers not used
page-cart-clear = Clear

page-member = Member
page-file-open = Open a member file
page-file-note = Or drop a JSON file on this page. It is read on this device and never uploaded.
page-file-drop = Release to open the member file
page-day = Day
page-day-picker = Choose the day from a calendar
page-day-before = Previous day
page-day-after = Next day
page-time = Time (optional)

page-noscript = Tiers, points and prices are worked out in your browser, which needs JavaScript. The text below can be read without it.
page-tiers-static = What each tier takes
page-tiers-static-tier = Tier
page-tiers-static-condition = Condition
page-tiers-static-clause = Clause

page-footer-note = Every figure is worked out in your browser from the regulations. Member data stays on this device.
page-footer-recompute = How to recompute
page-footer-recompute-text = The same regulations, member file and day give the same answer, byte for byte, anywhere. Keep the member file and note the version and digest, and you can work it out again at any time.

page-missing-title = Page not found
page-missing-heading = There is no page here
page-missing-text = The address may be wrong, or the page has moved. You can go on from the member center.

page-offline-title = No network
page-offline-heading = This page needs the network
page-offline-text = It has not been kept on this device yet. Try again once the network is back.
page-offline-still = The member center and the cart estimate are kept in each language you have used, and work out every figure without a network.
page-offline-retry = Try again

page-update-text = A new version of this site is ready. Update whenever you like; your choices are kept.
page-update-accept = Update
page-update-later = Later
