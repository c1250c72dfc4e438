### English words. Messages that start alike are used in one place:
### reason- problem- offer- rate- names- value- issue- form- fee- flow- table- finding-  by huiji/words, published with the package;
### live-  by the scripts of the pages; page-  only in the HTML of the pages.

## Rates

rate-none = no discount
rate-free = free
rate-share = { $percentOff }% off

## Reasons: why a figure is what it is

reason-rate-tier = { $tier }, { $rate }
reason-rate-offer = { $rate }
reason-rate-order = { $rate } from { $atLeast }
reason-rate-nth_piece = { $free ->
    [yes] buy { $bought }, get { $last } free
   *[no] { $of ->
        [2] every second piece
       *[other] { $last } of every { $of } pieces
    } { $rate }
}
reason-price-sale = on sale at { $price }
reason-price-offer = special price { $price }
reason-price-steps = { $price } each from { $pieces } pieces
reason-price-bundle = bundle at { $price }
reason-amount-off = { $amount } off
reason-amount-off_from = { $amount } off from { $atLeast }{ $times ->
    [1] {""}
   *[other] , { $times } times
}
reason-shipping-free = { $threshold ->
    [some] free shipping from { $atLeast }
   *[none] free shipping
}
reason-gift-given = { $threshold ->
    [some] a gift from { $atLeast }
   *[none] a gift
}
reason-offer-no_member = for { $some ->
    [0] members
   *[other] { $tiers }
}, once you have joined
reason-offer-no_term = outside your membership term{ $some ->
    [0] {""}
   *[other] ; for { $tiers } within it
}
reason-offer-other_tier = for { $tiers }; you are { $tier }
reason-offer-no_goods_in_scope = nothing in the cart qualifies
reason-offer-beaten = “{ $by }” saves more
reason-offer-no_saving = saves nothing on this order
reason-offer-not_for = { $what ->
    [kind] for members of another kind
    [segment] for selected customers
    [residence] for members who live in certain places
   *[tag] for selected members
}
reason-offer-not_yet = from { $from } on
reason-offer-ended = ended on { $to }
reason-offer-other_day = { $what ->
    [weekday] only on certain days of the week
    [day_of_month] only on certain days of the month
   *[birthday] only around your birthday
}
reason-offer-other_hours = only { $hours }
reason-offer-time_unknown = only { $hours }, and no time is given
reason-offer-not_named = this coupon is not being used
reason-offer-used_up = limited to { $quantity ->
    [one] { $quantity } use
   *[other] { $quantity } uses
} { $per ->
    [month] a month
    [quarter] a quarter
    [half] a half-year
    [year] a year
    [membership_year] a membership year
    [term] a term
    [window] each time it comes
    [ever] per member
   *[all] in all
}; used up
reason-offer-below = spend { $missing } more to use it; it takes { $atLeast }
reason-offer-too_few = buy { $missing } more to use it; it takes { $need ->
    [one] { $need } piece
   *[other] { $need } pieces
}
reason-offer-costs_more = with it you would pay { $difference } more
reason-return-too_late = could be returned through { $lastDay }
reason-return-excluded = these goods cannot be returned
reason-goods-no_discount = no offer applies to these goods
reason-goods-no_offer = no offer of your tier is for these goods
reason-points-purchase = { $basis ->
    [spend] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }
    [both] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }, plus { $fixed } for the order
    [bonus] { $bonus } for some goods
   *[fixed] { $fixed } for the order
}{ $more ->
    [0] {""}
   *[other] , plus { $bonus } for some goods
}{ $special ->
    [some] {" "}({ $occasions })
   *[none] {""}
}{ $capped ->
    [yes] ; the cap leaves { $cap }
   *[no] {""}
}
reason-points-split = { $eligible } qualifies: { $upTo } of it at { $points } per { $perAmount }, times { $factor }{ $between }, the rest at { $thenPoints } per { $thenPerAmount }, times { $thenFactor }{ $fixed ->
    [0] {""}
   *[other] , plus { $fixed } for the order
}{ $more ->
    [0] {""}
   *[other] , plus { $bonus } for some goods
}{ $special ->
    [some] {" "}({ $occasions })
   *[none] {""}
}{ $capped ->
    [yes] ; the cap leaves { $cap }
   *[no] {""}
}
reason-points-registration = { $points } for joining
reason-points-opening = { $points } carried over
reason-points-action = { $points } for { $action }
reason-points-promotion = { $points } for rising to { $tier }
reason-points-adjusted = { $points } adjusted by hand
reason-points-given_back = { $points } given back from redemption { $redemption }
reason-points-spent = { $what ->
    [item] { $points } spent on “{ $item }”
   *[points] { $points } spent
}
reason-points-taken_back = { $points } taken back as goods of { $purchase } were returned
reason-points-debt_paid = { $points } paid what was owed
reason-points-expired = { $points } expired unused
reason-points-available = { $points } can be spent from this day on
reason-points-worth = { $owed } points at { $amount } per { $points }
reason-expiry-after = earned on { $earnedOn } and usable for { $length }{ $to ->
    [month_end] , to the end of that month
    [quarter_end] , to the end of that quarter
    [year_end] , to the end of that year
    [previous_month_end] , to the end of the month before
   *[none] {""}
}
reason-expiry-years = earned on { $earnedOn } and usable to the end of { $years ->
    [0] that calendar year
    [1] the next calendar year
   *[other] calendar year { $years } after it
}
reason-expiry-inactive = usable for { $length } after the last activity, on { $lastActivity }
reason-expiry-given_back = given back on { $givenBackOn } and usable for at least { $length } more
reason-expiry-opening = as carried over from before
reason-redemption-affordable = takes { $points }; there are enough points
reason-redemption-not_enough = { $missing } points short
reason-redemption-below_minimum = it takes at least { $minimum } points
reason-redemption-quota_used = used as often as this period allows
reason-redemption-stopped = { $open ->
    [yes] the card is stopped: no points can be spent from { $from } on
   *[no] the card is stopped: no points can be spent from { $from } to before { $to }
}
reason-tier-base = the tier every member starts with
reason-tier-opening = carried over from before
reason-tier-reached = { $have } reached the { $need } required
reason-tier-kept = { $have } met the { $need } required to keep it
reason-tier-not_kept = { $have } fell short of the { $need } required to keep it
reason-tier-grace = { $have } fell short of the { $need } required to keep it; grace runs through { $to }
reason-tier-kept_in_grace = { $have } met the { $need } required to keep it, in the time of grace
reason-tier-granted = { $grant }, through { $to }
reason-tier-grant_ended = what was granted has ended
reason-other = decided by { $code }

## Offers: what each gives, in one line

offer-rate = { $rate }{ $threshold ->
    [some] {" "}from { $atLeast }
   *[none] {""}
}
offer-money = { $amount } off{ $threshold ->
    [some] {" "}{ $each ->
        [yes] every
       *[no] from
    } { $atLeast }
   *[none] {""}
}
offer-step = { $price } each from { $whole ->
    [yes] { $pieces } pieces
   *[no] piece { $pieces } on
}
offer-nth = { $free ->
    [yes] buy { $bought }, get { $last } free
   *[no] { $of ->
        [2] every second piece
       *[other] { $last } of every { $of } pieces
    } { $rate }
}
offer-bundle = bundle at { $price }
offer-fixed = special price { $price }
offer-gift = { $gift }{ $threshold ->
    [some] {" "}as a gift from { $atLeast }
   *[none] {" "}as a gift
}
offer-gift_name = { $quantity ->
    [1] {""}
   *[other] { $quantity } ×{" "}
}{ $gift }
offer-shipping = free shipping{ $threshold ->
    [some] {" "}from { $atLeast }
   *[none] {""}
}
offer-points = { $factor } × { $wallet }
offer-most = { $terms }, at most { $most } off
offer-gain = { $kind ->
    [rate] { $rate }
    [money] { $amount } off
    [gift] { $gift } as a gift
   *[shipping] free shipping
}
offer-call = { $missing } { $by ->
    [pieces] { $missing ->
        [one] more piece
       *[other] more pieces
    }
   *[amount] more
}: { $gain }

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
problem-field-needs = this goes only with one of: { $fields }
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
problem-time-syntax = a time of day is written like 14:00, from 00:00 to 24:00
problem-time-order = must be later than { $from }
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
problem-rule-count_out_of_range = the count must be from 1 to the number of rules, { $rules }
problem-surplus-of_several = a surplus needs a keep rule of one metric; this one has several
problem-level-order = must be above { $before }, the level before it in the same wallet
problem-exchange-step_above_most = a step is worth { $amount }, more than the most that is given
problem-expiry-takes_days = takes days away: points earned on { $earned } would last to { $exact }, but are gone after { $last }
problem-quota-needs_window = a quota by window needs a “when” with days on which the benefit can’t be used
problem-wallet-unknown = unknown wallet “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-wallet-dropped = wallet “{ $wallet }” of version “{ $version }” is gone, though members may hold points in it
problem-offer-not_higher = must be above { $before }, the one before it
problem-offer-not_lower = must be below { $before }, the price before it
problem-bundle-shared_goods = some of these goods are also in the part at { $first }, so one piece could count twice
problem-form-field_unknown = the form has no field “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-form-other_rule = a field of rule “{ $rule }” can’t say this; one of { $known } can
problem-form-parameter_of_other_rule = this goes with rule { $known }, and not with “{ $rule }”
problem-form-required_twice = the field is already always required or never: say either required or requiredWhen
problem-form-rule_twice = a second field of rule “{ $rule }”: the first is at { $first }
problem-form-condition_cycle = whether these fields are asked for depends on one another: { $fields }
problem-form-kinds_differ = the choices { $found } must be the kinds { $expected }
problem-range-order = the most is below the least, { $least }
problem-purpose-unknown = unknown purpose “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-privacy-unneeded_field = the field has no purpose: name one, or don’t ask for it
problem-privacy-copy_and_number = asks for a copy of the document and for its number, “{ $number }”, and no clause says so
problem-age-order = a guardian is needed at most up to the age of an adult, { $adult }
problem-review-steps_too_long = the steps take { $steps } working days, more than the { $whole } of the whole review
problem-calendar-covers_order = must be the first and the last day, in this order
problem-calendar-day_twice = the day is already at { $first }
problem-calendar-off_on_weekend = the day is weekend, which is off anyway
problem-calendar-work_on_weekday = the day is no weekend, so it is a working day anyway
problem-calendar-missing = there are deadlines in working days, and no calendar of holidays: the days will be provisional
problem-fee-steps_start = the steps must start from 1, not from { $from }
problem-workflow-not_by_time = time cannot bring about “{ $given }”; it can bring about { $known }
problem-workflow-never_after = “{ $until }” can never come after “{ $after }”
problem-workflow-review_steps = a review has at most { $limit } steps
problem-clause-unknown = unknown clause “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-pointer-syntax = “{ $given }” is not a JSON Pointer: it is empty, or starts with “/”; “~” is written “~0”, and “/” in a name “~1”
problem-example-unknown = unknown example “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-activity-unknown = no activity of the ledger has this id
problem-deadline-unknown = the record has no such deadline
problem-offer-unknown = unknown offer “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-coupon-unknown = unknown coupon “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-total-differs = the total is { $total }; { $expected } was given, a difference of { $difference }
problem-redemption-not_for_cart = redemption “{ $redemption }” takes nothing off an order
problem-redemption-needs_member = a guest has no points to pay with
problem-return-line_unknown = no line { $line }: the order has { $lines }, counted from 0
problem-return-too_many = more pieces are returned than the { $left } left
problem-return-line_twice = line { $line }, counted from 0, appears more than once
problem-order-lines_differ = lines of the order: { $found }, of its cart: { $expected }; there must be one for each
problem-order-purchase_unknown = no purchase “{ $purchase }” in the member’s records
problem-order-purchase_differs = the purchase in the member’s records is not that of the order: { $what ->
    [lines] its lines or amounts are others
   *[other] { $what }
}
problem-order-redemption_unknown = no redemption “{ $redemption }” in the member’s records
problem-application-none = the regulations in force on this day have no application form
problem-review-no_extension = these regulations let no review be extended
problem-review-approved_before_complete = approved before the materials were complete, which was on { $complete }
problem-calendar-out_of_range = the working days are known through { $last } only; later, Monday to Friday were counted, so the day may still move

problem-fee-none = the regulations state no fee for “{ $tier }”
problem-fee-no_rule = the regulations do not say what this costs: { $what ->
    [renew] a renewal
    [upgrade] an upgrade
    [replace] a new card
    [cancel] a cancellation
    [repair] a repair
   *[other] { $what }
}
problem-fee-no_member = only a member can be asked this: { $what ->
    [renew] a renewal
    [upgrade] an upgrade
    [replace] a new card
    [cancel] a cancellation
    [repair] a repair
   *[other] { $what }
}
problem-fee-kind_needed = say whether it is for a person or an enterprise
problem-fee-not_above = an upgrade leads above the tier that is held, “{ $held }”
problem-fee-no_term = on that day the member has no term that was paid for
problem-fee-term_open = the last term has no end, so none follows on it
problem-fee-too_early = it can be renewed from { $first } on
problem-fee-too_late = it could be renewed through { $last }
problem-fee-term_overlap = another term lasts to { $to }
problem-fee-bought_later = bought after the day asked about
problem-workflow-event_unknown = the workflow has no event “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-workflow-not_allowed = “{ $event }” cannot come now{ $started ->
    [yes] , in the state “{ $state }”
   *[no] {""}
}{ $open ->
    [0] ; nothing can any more
   *[other] ; what can: { $allowed }
}
problem-workflow-other_role = not for “{ $by }”; for { $roles }
problem-workflow-proof_missing = still to be shown: { $proof }
problem-workflow-reason_missing = a reason must be given
problem-workflow-fee_short = { $need } is to be paid; only { $have } was
problem-workflow-order = earlier than the event before it, on { $before }
problem-workflow-same_event = the same event as { $first }; counted once
problem-workflow-conflict = has the id of { $first } but other content
problem-workflow-too_late = it could have come through { $last }
problem-workflow-guard = this does not hold yet, or no more: { $guard ->
    [review_goes_on] the review has no further step
    [review_ends] the review has a further step
    [extendable] the review cannot be extended any more
    [fee_due] the tier has no fee
    [no_fee] the tier has a fee
    [term_ended] the term has not ended
    [renewable] the term cannot be renewed now
    [about_goods] the case is not about goods
    [not_about_goods] a case about goods is assessed first
    [invited] registration is not open, or not for this tier
    [place_left] there are not enough places, or registration is not open
    [place_free] no places came free
    [on_the_day] the day of the event has not come
    [started] the event is not under way
    [not_started] the event has started
    [held] the event is not over, or its evaluation is closed
    [called_off] the event was not called off
    [deadline_passed] its deadline has not passed
   *[other] { $guard }
}
problem-workflow-too_many_guests = this tier brings at most { $most ->
    [one] { $most } guest
   *[other] { $most } guests
}
problem-workflow-not_started = nothing has happened by the day asked about

problem-term-order = the days of a term are reversed, or terms are out of order
problem-term-overlap = terms overlap
problem-term-before_joining = a term starts before joining
problem-activity-repeated = the same activity as { $first }; counted once
problem-activity-conflict = has the id of { $first } but other content
problem-activity-before_joining = the activity is before joining
problem-activity-outside_terms = the purchase or action is outside every term: it earns nothing and counts for no tier
problem-opening-later = { $on } is before { $opening }, the day from which this member is known
problem-activity-before_opening = the activity is before the opening day { $opening }
problem-refund-unknown_purchase = no purchase “{ $given }” to refund
problem-refund-before_purchase = the refund is before its purchase
problem-refund-unknown_line = that purchase has only { $lines } lines
problem-refund-too_much = too much is refunded; { $left } is left
problem-completion-unknown_purchase = no purchase “{ $given }” to complete
problem-completion-before_purchase = the completion is before its purchase
problem-give_back-unknown_redemption = no redemption “{ $given }” to give back from
problem-give_back-before_redemption = points are given back before they were redeemed
problem-give_back-too_much = too many points are given back; { $left } are left
problem-redemption-not_enough = not enough points; { $spendable } can be spent
problem-redemption-unknown = unknown redemption “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-adjustment-not_enough = not enough points to take; { $spendable } can be spent
problem-benefit-unknown = unknown benefit “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-purchase-part_above_whole = more than the { $paid } paid for the line
problem-forecast-before_day = the last day of the forecast is before { $on }, the day it starts from
problem-forecast-too_far = a forecast looks at most { $limit } days ahead
problem-stopped-overlap = the times in which no points can be spent must be in order, and not overlap
problem-redemption-while_stopped = points were spent while none could be, from { $from } on, and not given back
problem-points-overflow = the points are too many to compute with
problem-points-not_conserved = points of wallet “{ $wallet }” do not add up: a fault of the engine, so there is no answer
problem-other = there is a problem here, code { $code }, at { $pointer }

names-separator = {", "}
names-split = {""}, then up to { $upTo } at { $points } per { $perAmount }, times { $factor }
value-kind = { $kind ->
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
names-metric = { $word ->
    [net_spend] net spend
    [orders] orders
    [pieces] pieces bought
    [points_earned] points earned
    [events] events attended
    [referrals] referrals
    [fee_paid] fees paid
    [contribution] business contribution
    [tenure] months of membership
    [invitation] invitation
   *[other] { $word }
}
names-period = { $word ->
    [month] a month
    [quarter] a quarter
    [half] a half-year
    [year] a year
    [membership_year] a membership year
    [term] a term
    [event] an event
   *[other] { $word }
}
names-action = { $word ->
    [activation] activating the card
    [event] attending an event
    [referral] referring a member
    [referred] joining by referral
    [feedback] giving feedback
    [profile] completing the profile
   *[other] { $word }
}
names-item = { $word ->
    [gift] gift
    [service] service
    [coupon] coupon
    [lottery] draw
    [prediction] prediction
   *[other] { $word }
}
names-exchange = { $word ->
    [cart] off an order
    [cash] for cash
    [fee] off the fee
   *[other] { $word }
}
names-grant = { $word ->
    [trial] on trial
    [status_match] by status match
    [decision] by decision of the company
    [fee] for its fee
   *[other] { $word }
}
names-source = { $word ->
    [campaign] campaign
    [coupon] coupon
    [partner] partner
    [shop] shop
   *[other] { $word }
}
names-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
names-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## What changes between two versions

diff-part = { $part ->
    [rounding] rounding of amounts
    [noDiscount] goods without discount
    [leapDayBirthday] birthdays on 29 February
    [tiers] tier
    [tierPolicy] how tiers change
    [benefits] benefit
    [offers] offer
    [returns] returns
    [wallets] points wallet
    [levels] points level
    [redemptions] redemption
    [application] joining
    [fees] fees
    [workflows] procedures
    [chapters] clause
    [checks] self-checks
    [meta] notes
   *[other] other rules
}
diff-added = New { $part }: { $what }
diff-removed = No more { $part }: { $what }
diff-part_added = New: { $part }
diff-part_removed = No more: { $part }
diff-moved = In another order: { $part }
diff-detailed = { $name } ({ $detail })
diff-of = { $subject }, { $aspect }
diff-change = { $what }: { $before } → { $after }
diff-altered = { $what }: changed
diff-clause = { $said } ({ $clause })
diff-label = { $field ->
    [name] name
    [clause] clause
    [meta] notes
    [tiers-fee] fee
    [tiers-reach] to reach it
    [tiers-keep] to keep it
    [tiers-hold] held for
    [tiers-surplus] carried over
    [tierPolicy-promotion] promotion
    [tierPolicy-crossing] points of the crossing purchase
    [tierPolicy-notKept] a tier that is not kept
    [tierPolicy-refund] tier after a refund
    [tierPolicy-grace] grace
    [tierPolicy-minimumHold] kept at least
    [benefits-goods] goods
    [benefits-quota] how often
    [benefits-when] when
    [benefits-tiers] tiers that have it
    [benefits-class] class
    [benefits-partner] given by
    [benefits-howToUse] how to use it
    [benefits-exclusions] not for
    [benefits-priority] place shown
    [offers-source] made by
    [offers-who] for
    [offers-when] when
    [offers-goods] goods
    [offers-namesNoDiscount] goods without discount too
    [offers-terms] what it gives
    [offers-perOrder] times an order
    [offers-perMember] orders of a member
    [offers-inAll] orders in all
    [offers-stacking] with other offers
    [returns-days] days to return
    [returns-exchangeDays] days to exchange
    [returns-except] goods not taken back
    [wallets-spend] for spending
    [wallets-bonus] for some goods
    [wallets-purchase] for each purchase
    [wallets-registration] on joining
    [wallets-actions] for { $key }
    [wallets-promotion] on promotion to { $key }
    [wallets-caps] at most { $key }
    [wallets-multipliers] multiplier of { $key }
    [wallets-occasions] days that earn more
    [wallets-combine] multipliers that meet
    [wallets-available] can be spent
    [wallets-expiry] valid
    [wallets-refund] points short on a refund
    [wallets-minimumLife] points given back are valid at least
    [wallets-worth] worth
    [levels-wallet] wallet
    [levels-atLeast] points needed
    [redemptions-wallet] wallet
    [redemptions-tiers] tiers
    [redemptions-kind] kind
    [redemptions-points] points
    [redemptions-money] money besides
    [redemptions-for] used
    [redemptions-exchange] exchange
    [redemptions-minimum] at least
    [redemptions-share] at most this share of what is paid
    [redemptions-most] at most
    [redemptions-quota] how often
    [rounding-mode] mode
    [rounding-step] step
    [fees-termMonths] a term
    [fees-prices] price list
    [fees-promotions] fee promotions
    [fees-renewal] renewal
    [fees-replacement] replacement cards
    [fees-cancellation] cancellation
    [fees-repairs] repairs
    [workflows-requirements] what is needed
    [workflows-deadlines] deadlines
    [workflows-places] places at events
    [application-purposes] what data is used for
    [application-fields] form
    [application-tiers] tiers
    [application-age] age
    [application-review] review
    [application-payment] payment
    [checks-noticeWorkingDays] working days of notice
    [checks-campaigns] how often and how deep campaigns are
    [checks-accepted] accepted findings
    [chapters-title] title
    [chapters-text] text
    [chapters-byPeople] carried out by people
   *[other] other terms
}
diff-absent = { $what ->
    [free] none
    [unlimited] without limit
    [always] always
    [everyone] everyone
    [all_tiers] all tiers
    [all_goods] all goods
    [as_days] as for returns
    [as_reach] as to reach it
    [at_once] at once
    [for_good] for good
    [ours] the company
    [currency] the currency’s smallest unit
   *[none] none
}
diff-yes = { $yes ->
    [yes] yes
   *[no] no
}
diff-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
diff-factor = × { $factor }
diff-quota = { $per ->
    [ever] { $quantity } in all
    [window] { $quantity } each time
   *[other] { $quantity } { $period }
}
diff-spend = { $points } per { $perAmount }
diff-spend_tier = { $tier }: { $points } per { $perAmount }
diff-worth = { $points } are worth { $amount }
diff-exchange = { $amount } for { $points }
diff-named = { $name } { $figure }
diff-hold = { $kind ->
    [months] { $length }
    [calendar] to the end of the { $next ->
       [yes] next
      *[no] same
    } { $period ->
       [month] month
       [quarter] quarter
       [half] half-year
      *[year] year
    }
    [membership_year] to the end of the { $next ->
       [yes] next
      *[no] same
    } membership year
    [while_met] as long as the condition is met
   *[life] for good
}
diff-window = { $kind ->
    [months] in { $length }
    [days] in { $length }
    [month] in a calendar month
    [quarter] in a calendar quarter
    [half] in a calendar half-year
    [year] in a calendar year
    [membership_year] in a membership year
    [tier_year] in a year of the tier
   *[lifetime] in all
}
diff-rule = { $metric } { $need } { $window }
diff-rule_plain = { $metric } { $need }
diff-all = {" "}and{" "}
diff-any = {" "}or{" "}
diff-several = { $count } of: { $rules }
diff-expiry = { $kind ->
    [length] { $length }
    [years] to the end of year { $years } after
    [this_year] to the end of the year
   *[inactive] { $length } after the last activity
}
diff-expiry_to = { $to ->
    [month_end] { $term }, to the end of the month
    [quarter_end] { $term }, to the end of the quarter
    [year_end] { $term }, to the end of the year
   *[previous_month_end] { $term }, to the end of the month before
}
diff-available = { $kind ->
    [completion] once the order is completed
   *[days] after { $length }
}
diff-period = { $from } to { $to }
diff-from = from { $from }
diff-to = to { $to }
diff-days_of_month = on day { $days } of the month
diff-birthday = { $before } days before the birthday to { $after } after
diff-who = { $kind ->
    [person] persons
    [enterprise] enterprises
   *[some] some members
}
diff-choice = { $choice ->
    [at_once] at once
    [next_month] next month
    [next_quarter] next quarter
    [next_half] next half-year
    [next_year] next year
    [next_membership_year] next membership year
    [before] at the tier before
    [after] at the tier after
    [split] split
    [one_down] one down
    [to_met] to the one met
    [to_base] to the first
    [retest] tested on the day
    [at_period_end] tested when it ends
    [basic] basic
    [tier] by tier
    [event] for an occasion
    [highest] the highest
    [add] added
    [multiply] multiplied
    [debt] owed
    [capped] down to none
    [forgiven] forgiven
    [february_28] 28 February
    [march_1] 1 March
    [half_away_from_zero] half up
    [half_even] half to even
    [half_down] half down
    [down] down
    [up] up
   *[other] { $choice }
}
diff-cap = { $key ->
    [purchase] a purchase
    [day] a day
    [month] a month
    [year] a year
   *[other] { $key }
}
diff-notice = { $because ->
    [renewal] From { $day }, with the new term
    [renewal_open] With the next term
   *[effective] From { $day }
}
diff-announced = announced on { $day }

## Findings: what the regulations say against themselves

finding-tier-costs_more_gets_less = “{ $tier }” { $costs ->
    [fee] costs a higher fee
   *[conditions] asks for more
} than “{ $than }” and { $less ->
    [benefits] lacks benefits that nothing of their class replaces: { $what }
    [price] pays more for { $whatCount ->
        [0] goods
       *[other] goods of { $what }
    }
    [points] earns fewer points in { $what }
   *[redemptions] can’t have for points: { $what }
}
finding-tier-unreachable = nobody can meet what reaches “{ $tier }”
finding-tier-never_held = what reaches “{ $tier }” reaches “{ $by }” as well: nobody is promoted to it
finding-tier-keep_harder_than_reach = who does again what reached “{ $tier }” loses it, for instance on { $on }
finding-points-dead_before_available = points of “{ $wallet }” from a purchase on { $on } expire before they can be spent, as on { $days } of { $ofDays } days
finding-redemption-step_above_cap = “{ $redemption }” takes at least { $points } points, which give { $gives }; at most { $most } may be given
finding-redemption-never_affordable = nobody ever has “{ $redemption }”: { $because ->
    [tiers] nobody reaches { $tiers }
   *[points] it takes { $points } points, and nobody has more than { $most } at once
}
finding-benefit-never_usable = “{ $benefit }” can be used on no day
finding-offer-never_applies = nobody ever has “{ $of }”: { $why ->
    [ended] it ended before this version is in force
    [not_yet] it starts when the next version is in force already
    [other_day] no day is among its days
    [no_saving] it saves nothing on any order
   *[other] there are no goods that it is for
}
finding-offer-always_beaten = wherever “{ $of }” applies, “{ $by }” leaves less to pay
finding-price-cliff = buying more costs less: { $from } { $buyer ->
    [guest] without a tier
   *[other] at “{ $tier }”
} costs { $payable }, { $to } costs { $payableAfter }
finding-campaign-too_close = “{ $of }” starts on { $first }, { $days } days after “{ $after }” ends on { $last }; at least { $atLeast } are to lie between
finding-campaign-too_deep = { $payable } is left to pay of { $list }, a share of { $share }, by { $offers }; at least { $atLeast } is to be paid
finding-version-announced_late = announced too late: with { $workingDays } working days’ notice it is in force on { $earliest } at the earliest{ $provisional ->
    [yes] {" "}(provisional: the calendar does not know the days)
   *[no] {""}
}, not on { $effectiveFrom }
finding-deadline-outside_calendar = the { $workingDays } working days of “{ $of }” that start on { $from } or later end after the days that the calendar knows: their last day would be provisional
finding-clause-without_rule = no rule states clause “{ $of }”
finding-rule-without_clause = { $why ->
    [unknown] no clause is labelled “{ $given }”
   *[none] this rule names no clause of the regulations
}
finding-check-not_found = “{ $finding }” is accepted here, but is not found
finding-other = { $code } at { $pointer }

## Application: what to do about what was entered

issue-field-missing = { $act ->
    [choose] Choose
    [attach] Attach
    [agree] Agree to
   *[enter] Enter
} “{ $label }”
issue-field-unknown = Leave out what the form has no field for{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
issue-field-duplicate = Enter “{ $label }” only once
issue-field-not_asked = “{ $label }” is not asked for here: what is entered there is not used
issue-field-type = Enter “{ $label }” anew: it takes { $expected }, and { $found } was given

issue-text-folded = Full-width characters in “{ $label }” were read as plain ones
issue-text-too_short = Enter at least { $least ->
    [one] { $least } character
   *[other] { $least } characters
} for “{ $label }”
issue-text-too_long = Enter at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
} for “{ $label }”
issue-text-control = Enter “{ $label }” anew: it has characters that can’t be seen
issue-choice-unknown = Choose { $known } for “{ $label }”
issue-choice-repeated = Choose each option of “{ $label }” only once
issue-amount-syntax = Enter an amount for “{ $label }”, { $digits ->
    [0] such as 12, in whole units
    [one] such as 12.5, with at most { $digits } digit after the point
   *[other] such as 12.50, with at most { $digits } digits after the point
}
issue-amount-out_of_range = Enter { $bounds ->
    [both] an amount from { $least } to { $most }
    [most] an amount of at most { $most }
   *[least] an amount of at least { $least }
} for “{ $label }”
issue-count-syntax = Enter a whole number for “{ $label }”, such as 12
issue-count-out_of_range = Enter a whole number from { $least } to { $most } for “{ $label }”
issue-date-syntax = Enter “{ $label }” in the form 2026-03-15
issue-date-not_a_day = Check year, month and day of “{ $label }”: there is no such day
issue-date-out_of_range = Enter a day from { $first } to { $last } for “{ $label }”

issue-name-digit = Enter “{ $label }” without digits
issue-name-character = Check “{ $label }”: it has a character that no name has
issue-name-rare = Attach a proof of “{ $label }”: it has a character that few systems can show
issue-name-empty = Enter “{ $label }”: so far it has only separators

issue-resident_id-length = Enter all 18 characters of “{ $label }”; { $length ->
    [one] { $length } is
   *[other] { $length } are
} there
issue-resident_id-characters = Enter 17 digits and a last digit or X for “{ $label }”
issue-resident_id-province = Check the first 2 digits of “{ $label }”: no province has them
issue-resident_id-birth_date = Check the birth date in “{ $label }”: there is no such day
issue-resident_id-born_later = Check the birth date in “{ $label }”: it is still to come
issue-resident_id-checksum = Check each digit of “{ $label }”: the last character does not match them
issue-resident_id-old = Enter the new number of 18 characters for “{ $label }”: this is the old one of 15
issue-resident_id-other_kind = Check which document “{ $label }” is from: this is the number of a { $kind }
issue-residence_permit-region = Check digits 3 to 6 of “{ $label }”: in a residence permit they are 0000
issue-permanent_residence-form = Enter “{ $label }” as on the card: 15 or 18 characters
issue-permanent_residence-birth_date = Check the birth date in “{ $label }”: there is no such day
issue-permanent_residence-born_later = Check the birth date in “{ $label }”: it is still to come
issue-permanent_residence-country = Check the code of the country in “{ $label }”: no country has it
issue-permanent_residence-province = Check the digits of the province in “{ $label }”: no province has them
issue-permanent_residence-checksum = Check each character of “{ $label }”: the last one does not match the others
issue-hk_mo_permit-form = Enter “{ $label }” as on the permit: H or M and 8 or 10 digits, or HA or MA and 7 digits
issue-taiwan_permit-form = Enter “{ $label }” as on the permit: 8 digits, or 10 on an older one
issue-taiwan_id-form = Enter a letter and 9 digits for “{ $label }”
issue-taiwan_id-second_digit = Check the first digit after the letter of “{ $label }”: it is always 1, 2, 8 or 9
issue-taiwan_id-old = Check “{ $label }”: this is an old number with two letters; if you were given a new one with one letter, enter that
issue-taiwan_id-checksum = Check each character of “{ $label }”: the last digit does not match the others
issue-taiwan_ubn-form = Enter 8 digits for “{ $label }”
issue-taiwan_ubn-checksum = Check each digit of “{ $label }”: they do not match one another
issue-hk_id-form = Enter “{ $label }” as on the card: one or two letters, 6 digits and the check digit in brackets
issue-hk_id-checksum = Check each character of “{ $label }”: the one in brackets does not match the others
issue-mo_id-form = Enter “{ $label }” as on the card: 8 digits, the first one 1, 5 or 7
issue-passport-form = Enter 6 to 9 letters and digits for “{ $label }”
issue-passport-unusual = Check “{ $label }”: Chinese passports have other numbers; a foreign one may be right
issue-mrz-form = Enter both lines at the foot of the passport’s page for “{ $label }”, 44 characters each
issue-mrz-checksum = Check the { $part } in “{ $label }”: the check digit does not match
issue-mrz-date = Check the { $part } in “{ $label }”: there is no such day
issue-mrz-country = Check the { $part } in “{ $label }”: no country has this code
issue-mrz-expired = Use a passport that is still valid for “{ $label }”: this one has expired
issue-identity-birth_date = Check “{ $label }”{ $with ->
    [given] {" "}and { $others }: they differ in the birth date
   *[none] : another birth date is entered
}
issue-identity-sex = Check “{ $label }”{ $with ->
    [given] {" "}and { $others }: they differ in the sex
   *[none] : another sex is entered
}
issue-identity-kind = Enter the number of a { $known } for “{ $label }”: this is that of a { $kind }
issue-identity-form = Enter “{ $label }” as on the document: the number of a { $known }

issue-uscc-length = Enter all 18 characters of “{ $label }”; { $length ->
    [one] { $length } is
   *[other] { $length } are
} there
issue-uscc-characters = Enter “{ $label }” as on the licence: digits and capital letters, but never I, O, S, V or Z
issue-uscc-authority = Check the first 2 characters of “{ $label }”: no authority and kind of organisation have them
issue-uscc-province = Check characters 3 and 4 of “{ $label }”: no province has them
issue-uscc-organisation = Check characters 9 to 17 of “{ $label }”: they do not match one another
issue-uscc-checksum = Check each character of “{ $label }”: the last one does not match the others
issue-uscc-old = Enter the code of 18 characters for “{ $label }”: this is the old registration number of 15
issue-uscc-old_checksum = Enter the code of 18 characters for “{ $label }”: this is an old registration number, and its last digit does not match the others

issue-phone-form = Enter a phone number{ $told ->
    [yes] {" "}of { $region }
   *[no] {""}
} for “{ $label }”, one from elsewhere with + and the country code
issue-phone-length = Check how many digits “{ $label }” has: { $region ->
    [CN] a mobile number has 11, a landline with its area code 11 or 12
    [HK] a number in Hong Kong has 8
    [MO] a number in Macau has 8
    [TW] a mobile number in Taiwan has 10, the 0 in front included
   *[other] numbers there have more or fewer
}; { $length ->
    [one] { $length } is
   *[other] { $length } are
} there
issue-phone-area_code = Enter “{ $label }” with its area code{ $region ->
    [CN] , such as 010 for Beijing
    [TW] , such as 02 for Taipei
   *[other] {""}
}
issue-phone-kind = Enter a { $known } for “{ $label }”: this is a { $kind }
issue-email-at_missing = Enter “{ $label }” with an @, such as name@example.com
issue-email-at_repeated = Enter “{ $label }” with only one @
issue-email-local_length = Check what stands before the @ of “{ $label }”: enter 1 to { $most } characters
issue-email-local_dots = Check the dots before the @ of “{ $label }”: none comes first, last or twice in a row
issue-email-characters = Check “{ $label }”: it has a character that no address has
issue-email-domain = Check what follows the @ of “{ $label }”: enter it like example.com
issue-email-too_long = Enter at most { $most } characters for “{ $label }”
issue-email-unicode = Check “{ $label }”: not every mail server takes letters beyond a to z
issue-email-maybe_mistyped = Check what follows the @ of “{ $label }”: it is much like a well-known one
issue-postcode-form = Enter { $region ->
    [CN] 6 digits
    [TW] 3, 5 or 6 digits
   *[other] the postcode of the place
} for “{ $label }”

issue-file-empty = Attach “{ $label }” again: the file is empty
issue-file-too_large = Attach a file of at most { $most } for “{ $label }”: this one has { $size }
issue-file-too_many = Attach at most { $most ->
    [one] { $most } file
   *[other] { $most } files
} for “{ $label }”; { $count ->
    [one] { $count } is
   *[other] { $count } are
} there
issue-file-type = Attach “{ $label }” as { $known }{ $told ->
    [yes] : this file is { $type }
   *[no] {""}
}
issue-file-extension = Check the file of “{ $label }”: it is { $type }, and its name ends as that of another type
issue-file-declared = Check the file of “{ $label }”: it is { $type }, and your device takes it for another type
issue-file-encrypted = Attach “{ $label }” without a password: an encrypted file can’t be opened
issue-file-unread = Attach “{ $label }” again: the file could not be read

issue-consent-purpose_missing = Agree to “{ $purpose }” in “{ $label }”: it is needed for joining
issue-consent-purpose_unknown = Agree to “{ $label }” anew: it holds a purpose that is not asked for
issue-consent-version = Read “{ $label }” in version { $expected } and agree to it
issue-consent-time = Agree to “{ $label }” anew: its day and time are missing or still to come

issue-age-too_young = Apply once you are { $from }
issue-age-guardian_should_agree = Ask your guardian to agree, as you are under { $from }
issue-age-guardian_must_agree = Let your guardian agree: under { $below } it takes their consent
issue-tier-not_for_kind = Choose another “{ $label }”: this one is not for applicants of your kind
issue-tier-condition_not_met = Meet the condition “{ $condition }” of “{ $tier }”, or choose another “{ $label }”

issue-other = Check “{ $label }” (code { $code })

## Application: the other words of a form

form-summary = { $count ->
    [one] There is { $count } thing to look at
   *[other] There are { $count } things to look at
}
form-page_title = To look at: { $title }
form-read_as = You entered full-width characters; they were read as { $text }
form-suggestion = Use { $text }
form-mark = { $required ->
    [yes] required
   *[no] optional
}
form-quoted = “{ $text }”
form-or = { $first } or { $last }
form-file_type_or = { $first } or { $last }

form-file = { $name }, { $size }
form-files = { $count ->
    [0] No file attached
    [one] { $count } file attached
   *[other] { $count } files attached
}
form-file_remove = Remove { $name }
form-file_terms = { $types }, at most { $size }{ $most ->
    [1] {""}
   *[other] {" "}each, at most { $most } files
}
form-missing = Still to attach: { $labels }

form-not_tested = Enter { $labels } first, to check { $rule ->
    [identity_birth_date] that the birth dates agree
    [identity_sex] that the sex agrees
    [age] the age
    [tier_kind] that the tier is for you
   *[other] the rest
}
form-condition = { $met ->
    [yes] Met: { $name }
    [no] Not met: { $name }
   *[unknown] Not known yet: { $name }
}

form-deadline = by { $day }, { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} after { $from }{ $provisional ->
    [yes] ; the public holidays until then are not announced yet, so the day may change
   *[no] {""}
}
form-days = { $first } to { $last }
form-days_off = { $why ->
    [weekend] { $days }: weekend
   *[holiday] { $days }: public holiday
}
form-review = The result comes { $deadline }
form-review_step = { $step }: { $deadline }
form-review_extended = The review is extended: the result comes { $deadline }. Reason: { $reason }
form-fee = { $free ->
    [yes] No fee
   *[no] Fee: { $amount }, by { $ways }
}
form-pay_by = { $approved ->
    [yes] Pay { $deadline }. Later the membership is given up
   *[no] If the approval comes on the last day of the review, pay { $deadline }. Later the membership is given up
}

form-identity = { $word ->
    [resident_id] resident identity card
    [residence_permit] residence permit for Hong Kong, Macau and Taiwan residents
    [permanent_residence] foreign permanent resident card
    [hk_mo_permit] mainland travel permit for Hong Kong and Macau residents
    [taiwan_permit] mainland travel permit for Taiwan residents
    [taiwan_id] Taiwan identity card
    [hk_id] Hong Kong identity card
    [mo_id] Macau identity card
    [passport] passport
   *[other] { $word }
}
form-mrz_part = { $word ->
    [number] passport number
    [birth_date] birth date
    [expiry] last day of validity
    [personal_number] personal number
    [issuer] issuing country
    [nationality] nationality
    [all] second line
   *[other] { $word }
}
form-region = { $word ->
    [CN] mainland China
    [HK] Hong Kong
    [MO] Macau
    [TW] Taiwan
   *[other] { $word }
}
form-phone = { $word ->
    [mobile] mobile number
    [landline] landline number
    [service] service number
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
    [zip] ZIP, Word or Excel
    [postscript] PostScript
   *[other] { $word }
}
form-applicant = { $word ->
    [person] individual
    [enterprise] company
   *[other] { $word }
}
form-sex = { $word ->
    [female] female
    [male] male
   *[other] { $word }
}
form-way = { $word ->
    [bank_transfer] bank transfer
    [online] online payment
    [cash] cash
   *[other] { $word }
}

## Fees: why an amount is what it is, and what a quote says besides

fee-tier = { $tier } fee { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-price = { $tier } fee by the price list { $price }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-steps = { $tier } fee for { $quantity }: { $parts }
fee-step = { $quantity } × { $price }
fee-rate = “{ $promotion }”, { $rate }
fee-money_off = “{ $promotion }”, { $amount } off
fee-credit = credit for { $daysLeft ->
    [one] the day
   *[other] the { $daysLeft } days
} left of { $tier }: fee { $listFee } × { $daysLeft } ÷ { $days }
fee-credit_lost = { $amount } of the credit is more than the fee, and is not paid out
fee-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
} used for “{ $redemption }”
fee-points_below_minimum = at least { $minimum ->
    [one] { $minimum } point is
   *[other] { $minimum } points are
} needed to pay with points
fee-points_other_tier = points pay a part for { $tiers } alone
fee-replacement = { $cause ->
    [lost] new card for a lost one
    [damaged] new card for a damaged one
    [stolen] new card after theft
   *[other] new card
}
fee-refund_full = { $paid } was paid; all of it comes back if cancelled by { $lastDay }
fee-refund_days = { $paid } was paid; { $whole ->
    [yes] {""}
   *[no] { $share } of{" "}
}the share of the { $daysLeft } of { $days } days left comes back
fee-refund_months = { $paid } was paid; { $whole ->
    [yes] {""}
   *[no] { $share } of{" "}
}the share of the { $monthsLeft } of { $months } whole months left comes back
fee-no_refund = { $paid } was paid; by the regulations nothing comes back
fee-part_free = { $part }: replaced free of charge
fee-part_at_cost = { $part }: at cost, { $cost }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-part_at_contract = { $part }: { $price } now, at most the contract price of { $contract }{ $quantity ->
    [1] {""}
   *[other] {" "}× { $quantity }
}
fee-labour = labour
fee-labour_free = labour is free of charge
fee-other = decided by { $code }

fee-payable = { $amount } to pay
fee-refund = { $amount } paid back
fee-nothing = nothing to pay
fee-term = membership from { $from } through { $to }
fee-ends = the present term ends on { $day }, that day included
fee-pay_by = to be paid by { $day }, { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} after { $from }{ $provisional ->
    [yes] ; the holidays of that time are not published yet, so the day may move
   *[no] {""}
}
fee-what = { $word ->
    [join] Joining
    [renew] Renewal
    [upgrade] Upgrade
    [replace] Replacement card
    [cancel] Cancellation
    [repair] Repair
   *[other] { $word }
}
fee-timing = { $word ->
    [early] renewed early
    [in_time] renewed in time
    [in_grace] renewed in the time of grace
   *[other] { $word }
}
fee-cause = { $word ->
    [lost] lost
    [damaged] damaged
    [stolen] stolen
    [quality] fault of quality
    [other] other cause
   *[unknown] { $word }
}
fee-way = { $word ->
    [bank_transfer] bank transfer
    [online] online payment
    [cash] cash
   *[other] { $word }
}

## Workflows: who may, what is asked for, until when

flow-or = { $first } or { $last }
flow-workflow = { $word ->
    [application] Application
    [card] Card
    [case] Case
    [order] Order
    [event] Event
    [registration] Registration for an event
    [keeper_transfer] Change of keeper
   *[other] { $word }
}
flow-role = { $word ->
    [applicant] the applicant
    [member] the member
    [membership] the membership department
    [business] the business department
    [management] senior management
    [finance] finance
    [service] customer service
    [keeper] the member’s keeper
    [system] the system
   *[other] { $word }
}
flow-proof = { $word ->
    [identity] proof of identity
    [licence] the business licence
    [payment] proof of payment
    [police_report] a police report
    [damaged_card] the damaged card
    [purchase] proof of purchase
    [materials] all documents
   *[other] { $word }
}
flow-case_kind = { $word ->
    [complaint] Complaint
    [feedback] Feedback
    [consultation] Question
    [after_sales] After-sales
    [repair] Repair
   *[other] { $word }
}
flow-event_kind = { $word ->
    [event] Event
    [training] Training
   *[other] { $word }
}
flow-severity = { $word ->
    [minor] minor
    [normal] normal
    [serious] serious
    [critical] critical
   *[other] { $word }
}
flow-outcome = { $word ->
    [repair] Repair
    [return] Return
    [exchange] Exchange
    [advice] Advice
    [decline] Does not qualify
   *[other] { $word }
}

flow-by = done by { $roles }
flow-asked = { $kind ->
    [both] Show { $proofs }, and say why
    [proof] Show { $proofs }
   *[reason] Say why
}
flow-fee = { $kind ->
    [pay] costs { $amount }
    [refund] { $amount } paid back
    [kept] nothing is paid back
   *[free] free of charge
}
flow-until = { $timed ->
    [yes] before { $moment }
   *[no] through { $moment }
}
flow-span = { $unit ->
    [working_days] { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
    [days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
   *[hours] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
}
flow-late = { $unit ->
    [days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [hours] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
   *[less] less than an hour
}
flow-deadline = { $kind ->
    [missed] not done by { $due }
    [stopped] no longer counted from { $stopped } on
    [met] done on { $met }
    [met_late] done on { $met }, { $late } late
    [late] { $late } late; it was due by { $due }
   *[open] within { $span }, by { $due } at the latest
}{ $provisional ->
    [yes] ; the holidays of that time are not published yet, so the day may move
   *[no] {""}
}
flow-deadline_then = ; if not: { $done }
flow-deadline_name = { $word ->
    [review] Result of the review
    [review_step] This step of the review
    [payment] Payment of the fee
   *[other] { $word }
}
flow-stopped = { $open ->
    [yes] no points can be spent from { $from } on; points and tier stay as they are
   *[no] no points could be spent from { $from } to before { $to }; points and tier stay as they are
}
flow-reversal = { $points ->
    [one] { $points } point
   *[other] { $points } points
} spent after the theft to be given back
flow-places = { $capacity ->
    [one] { $capacity } place
   *[other] { $capacity } places
}, { $taken } taken, { $left } left
flow-invited = { $tier }: registration { $timed ->
    [yes] from { $from }
   *[no] once it is announced,
} to before { $until }, { $guests ->
    [0] no guests
    [one] with up to { $guests } guest
   *[other] with up to { $guests } guests
}
flow-waiting = number { $place } on the waiting list
flow-guests = { $count ->
    [0] no guests
    [one] with { $count } guest
   *[other] with { $count } guests
}
flow-score = { $score } of 5 on average

## Workflows: the states of each, what can be done, and what was done

table-application-state = { $word ->
    [draft] Being filled in
    [submitted] Submitted
    [first_review] In first review
    [returned] Documents missing
    [second_review] In second review
    [final_review] In final review
    [approved] Approved
    [awaiting_fee] Awaiting the fee
    [member] Member
    [rejected] Rejected
    [given_up] Given up, as nothing came in time
    [withdrawn] Withdrawn
   *[other] { $word }
}
table-application-do = { $word ->
    [begin] Begin
    [submit] Submit
    [take_up] Take up
    [return] Send back for documents
    [pass] Pass
    [reject] Reject
    [extend] Extend the review
    [notify] Tell the applicant
    [pay] Pay the fee
    [give_up] Count as given up
    [withdraw] Withdraw
   *[other] { $word }
}
table-application-done = { $word ->
    [begin] Begun
    [submit] Submitted
    [take_up] Taken up
    [return] Sent back for documents
    [pass] Passed a step of the review
    [reject] Rejected
    [extend] Review extended
    [notify] Approval told
    [pay] Fee paid
    [give_up] Given up, as nothing came in time
    [withdraw] Withdrawn
   *[other] { $word }
}
table-card-state = { $word ->
    [issued] Not activated yet
    [active] In use
    [lost] Reported lost
    [frozen] Frozen
    [theft_confirmed] Theft confirmed
    [damaged] Reported damaged
    [replaced] Replaced, not activated yet
    [renewed] Renewed
    [expired] Expired
    [cancelled] Cancelled
   *[other] { $word }
}
table-card-do = { $word ->
    [issue] Issue
    [activate] Activate
    [report_loss] Report lost
    [find] Card found
    [report_damage] Report damaged
    [freeze] Freeze
    [unfreeze] Unfreeze
    [confirm_theft] Confirm theft
    [replace] Replace
    [renew] Renew
    [expire] Expire
    [cancel] Cancel membership
   *[other] { $word }
}
table-card-done = { $word ->
    [issue] Issued
    [activate] Activated
    [report_loss] Reported lost
    [find] Found again
    [report_damage] Reported damaged
    [freeze] Frozen
    [unfreeze] Unfrozen
    [confirm_theft] Theft confirmed
    [replace] Replaced
    [renew] Renewed
    [expire] Expired
    [cancel] Cancelled
   *[other] { $word }
}
table-case-state = { $word ->
    [received] Received
    [assigned] Assigned
    [in_work] In work
    [assessed] Assessed
    [answered] Answered
    [reopened] Reopened
    [closed] Closed
    [withdrawn] Withdrawn
   *[other] { $word }
}
table-case-do = { $word ->
    [receive] Raise
    [assign] Assign
    [start] Start work
    [hand_over] Hand to an expert
    [assess] Assess
    [answer] Answer
    [follow_up] Follow up
    [satisfied] Satisfied, close
    [reopen] Not solved yet
    [close] Close by itself
    [withdraw] Withdraw
   *[other] { $word }
}
table-case-done = { $word ->
    [receive] Raised
    [assign] Assigned
    [start] Work started
    [hand_over] Handed to an expert
    [assess] Assessed
    [answer] Answered
    [follow_up] Followed up
    [satisfied] Satisfied, closed
    [reopen] Not solved yet, reopened
    [close] Closed by itself
    [withdraw] Withdrawn
   *[other] { $word }
}
table-order-state = { $word ->
    [received] Received
    [stock_checked] In stock
    [out_of_stock] Out of stock
    [confirmed] Confirmed
    [shipped] Shipped
    [tracked] On its way
    [completed] Completed
    [cancelled] Cancelled
   *[other] { $word }
}
table-order-do = { $word ->
    [receive] Order
    [check_stock] Check stock
    [report_shortage] Report a shortage
    [confirm] Confirm
    [ship] Ship
    [track] Track
    [report_undelivered] Report as undelivered
    [complete] Confirm receipt
    [cancel] Cancel
    [decline] Decline
   *[other] { $word }
}
table-order-done = { $word ->
    [receive] Ordered
    [check_stock] Stock checked
    [report_shortage] Out of stock
    [confirm] Confirmed
    [ship] Shipped
    [track] Tracked
    [report_undelivered] Undelivered, to be shipped again
    [complete] Completed
    [cancel] Cancelled
    [decline] Declined
   *[other] { $word }
}
table-event-state = { $word ->
    [planned] Planned
    [announced] Announced
    [registration_closed] Registration closed
    [under_way] Under way
    [held] Held, open for evaluation
    [evaluated] Evaluated
    [called_off] Called off
   *[other] { $word }
}
table-event-do = { $word ->
    [plan] Plan
    [announce] Announce
    [close_registration] Close registration
    [reopen_registration] Reopen registration
    [start] Start
    [finish] Finish
    [close_evaluation] Close the evaluation
    [call_off] Call off
   *[other] { $word }
}
table-event-done = { $word ->
    [plan] Planned
    [announce] Announced
    [close_registration] Registration closed
    [reopen_registration] Registration reopened
    [start] Started
    [finish] Finished
    [close_evaluation] Evaluation closed
    [call_off] Called off
   *[other] { $word }
}
table-registration-state = { $word ->
    [registered] Registered
    [waiting] On the waiting list
    [cancelled] Cancelled
    [signed_in] Signed in
    [absent] Absent
    [evaluated] Evaluated
   *[other] { $word }
}
table-registration-do = { $word ->
    [register] Register
    [move_up] Move up
    [cancel] Cancel registration
    [call_off] Call off
    [sign_in] Sign in
    [miss] Count as absent
    [evaluate] Evaluate
   *[other] { $word }
}
table-registration-done = { $word ->
    [register] Registered
    [move_up] Moved up from the waiting list
    [cancel] Cancelled
    [call_off] Called off with the event
    [sign_in] Signed in
    [miss] Did not come
    [evaluate] Evaluated
   *[other] { $word }
}
table-keeper_transfer-state = { $word ->
    [requested] Requested
    [reviewed] Reviewed
    [approved] Approved
    [filed] Filed
    [refused] Refused
    [withdrawn] Withdrawn
   *[other] { $word }
}
table-keeper_transfer-do = { $word ->
    [request] Request
    [review] Pass the review
    [approve] Approve
    [file] File
    [refuse] Refuse
    [withdraw] Withdraw
   *[other] { $word }
}
table-keeper_transfer-done = { $word ->
    [request] Requested
    [review] Reviewed
    [approve] Approved
    [file] Filed
    [refuse] Refused
    [withdraw] Withdrawn
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
live-member-not-loaded = { $asked } could not be loaded; { $name } is still shown
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

live-todo-net_spend = spend { $missing } more
live-todo-orders = { $missing ->
    [one] place one more order
   *[other] place { $missing } more orders
}
live-todo-pieces = { $missing ->
    [one] buy one more piece
   *[other] buy { $missing } more pieces
}
live-todo-points_earned = { $missing ->
    [one] earn one more point
   *[other] earn { $missing } more points
}
live-todo-events = { $missing ->
    [one] attend one more event
   *[other] attend { $missing } more events
}
live-todo-referrals = { $missing ->
    [one] refer one more member
   *[other] refer { $missing } more members
}
live-todo-fee_paid = pay { $missing } more in fees
live-todo-contribution = contribute { $missing } more in business
live-todo-tenure = { $missing ->
    [one] stay a member for one more month
   *[other] stay a member for { $missing } more months
}
live-todo-invitation = be invited by the company
live-todo-and = {" and "}
live-scope-goods = {" "}(designated goods)
live-scope-places = {" "}(designated shops or channels)
live-figures-and = {", "}
live-step-reach = { $todo } to become { $tier }
live-step-promotes-at_once = You have met the rule for { $tier }
live-step-promotes-next_month = Rule met: you become { $tier } on the first day of next month
live-step-promotes-next_quarter = Rule met: you become { $tier } on the first day of the next quarter
live-step-promotes-next_half = Rule met: you become { $tier } on the first day of the next half-year
live-step-promotes-next_year = Rule met: you become { $tier } on the first day of next year
live-step-promotes-next_membership_year = Rule met: you become { $tier } on the first day of your next membership year
live-step-or = Or { $todo }
live-step-keep = { $todo } by { $day } to keep your tier
live-step-grace = In grace to { $day }: { $todo } to keep your tier
live-step-granted-trial = { $tier } on trial through { $day }
live-step-granted-status_match = { $tier } by status match through { $day }
live-step-granted-decision = { $tier } by decision of the company through { $day }
live-step-granted-fee = { $tier } by fee paid through { $day }
live-step-then = Without further activity you are { $tier } from { $day }
live-step-then-same = Without further activity you stay { $tier } after { $day }
live-step-then-grace = Without further activity a time of grace runs from { $day } through { $to }
live-step-kept = You have met the rule to stay { $tier } after { $day }
live-step-renewed = { $sentence }; your term must be renewed by { $day }
live-step-top = You hold the highest tier
live-step-none = Outside your membership term
live-step-none-text = Tier and benefits apply within a term.
live-step-none-ended = Your last term ended on { $day }. Renew to have your tier and benefits again.
live-step-none-starts = Your term starts on { $day }; tier and benefits apply from then on.
live-metric-reach = Qualifying { $metric }
live-metric-keep = Qualifying { $metric }
live-metric-net_spend = spend
live-metric-orders = orders
live-metric-pieces = pieces
live-metric-points_earned = points
live-metric-events = events
live-metric-referrals = referrals
live-metric-fee_paid = fees
live-metric-contribution = business
live-metric-tenure = membership
live-metric-invitation = invitation
live-window-lifetime = since joining
live-window-months = last { $count } months
live-window-days = last { $count } days
live-window-month = this month
live-window-quarter = this quarter
live-window-half = this half-year
live-window-year = this year
live-window-membership_year = this membership year
live-window-tier_year = this tier year
live-window-until-lifetime = from joining to { $day }
live-window-until-months = { $count } months to { $day }
live-window-until-days = { $count } days to { $day }
live-window-until-month = month to { $day }
live-window-until-quarter = quarter to { $day }
live-window-until-half = half-year to { $day }
live-window-until-year = year to { $day }
live-window-until-membership_year = membership year to { $day }
live-window-until-tier_year = tier year to { $day }
live-need-of = of { $need }
live-ring-label = { $metric } ({ $window }): { $have } of { $need } for { $tier }, { $percent } done

live-card-since = since { $day }
live-card-held-to = held to { $day }
live-card-held-open = no end date
live-card-number = Card number
live-card-no-tier = Outside a term
live-term = This term runs from { $from } to { $to }
live-term-ends =
    { $count ->
        [0] This term ends today: “Card” says what renewing costs, and until when
        [one] This term ends on { $to }, tomorrow: “Card” says what renewing costs, and until when
       *[other] This term ends on { $to }, in { $count } days: “Card” says what renewing costs, and until when
    }
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
live-notices = Notices
live-notice-pending = { $points } points can be spent from { $day }
live-notice-pending-completion = { $points } points can be spent once their orders are completed
live-notice-pending-debt = { $points } points are pending; from { $day } they go toward the { $debt } owed first
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
live-benefit-quota-month = { $quantity } a month
live-benefit-quota-quarter = { $quantity } a quarter
live-benefit-quota-half = { $quantity } every six months
live-benefit-quota-year = { $quantity } a calendar year
live-benefit-quota-window = { $quantity } each time
live-benefit-used = { $used } used, { $left } left
live-benefit-used-event = At most { $used } used at one event, { $left } left at each
live-benefit-resets = Counts anew from { $day }
live-benefit-until = Counts until { $day }
live-benefit-window = Usable from { $from } to { $to }
live-benefit-when = When
live-benefit-how = How to use it
live-benefit-partner = Given by
live-benefit-exclusions = Not for
live-class-basic = Basic
live-class-tier = Tier
live-class-event = Event
live-compare-caption = What each tier gives
live-compare-benefit = Benefit
live-compare-has = Included
live-compare-has-not = Not included
live-compare-notes = How and when
live-compare-rate = Discount on goods
live-compare-some-goods = on some goods
live-tier-reach = To reach it
live-tier-keep = To keep it
live-tier-keep-same = The same as to reach it
live-tier-grace = Not kept, it stays for { $length } of grace
live-tier-hold = Held for
live-tier-hold-month = { $which ->
    [next] to the end of the next month
   *[same] to the end of the month
}
live-tier-hold-quarter = { $which ->
    [next] to the end of the next quarter
   *[same] to the end of the quarter
}
live-tier-hold-half = { $which ->
    [next] to the end of the next half year
   *[same] to the end of the half year
}
live-tier-hold-year = { $which ->
    [next] to the end of the next year
   *[same] to the end of the year
}
live-tier-hold-membership_year = { $which ->
    [next] to the end of the next membership year
   *[same] to the end of the membership year
}
live-tier-hold-met = As long as its condition is met
live-tier-hold-life = For good
live-tier-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
live-tier-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
live-tier-fee = Fee
live-tier-fee-amount = { $fee } a term
live-tier-free = Free
live-tier-points = Points
live-tier-points-of = { $wallet }
live-tier-multiplier = Earned times { $factor }
live-version-day = From { $day }
live-version-day-unknown = After renewal
live-version-renewal = On renewal you move to version { $version }
live-version-effective = Version { $version } takes effect for everyone
live-version-because-renewal = Until this term ends you keep the version under which it began; with a new term the following changes.
live-version-because-effective = These rules count for every member from that day on, whatever the term.
live-version-source = Announced on { $announced }, in force from { $effective }
live-version-none = Nothing in the announced regulations changes for you.
live-version-label = Changes of the regulations
live-version-notice = From { $day }, { $count ->
    [one] 1 thing changes
   *[other] { $count } things change
} for you (version { $version })
live-version-notice-unknown = After renewal, { $count ->
    [one] 1 thing changes
   *[other] { $count } things change
} for you (version { $version })

live-condition-net_spend = { $need } spent, { $window }
live-condition-orders = { $need }, { $window }
live-condition-pieces = { $need } bought, { $window }
live-condition-points_earned = { $need } earned, { $window }
live-condition-events = { $need } attended, { $window }
live-condition-referrals = { $need } referred, { $window }
live-condition-fee_paid = { $need } paid in fees, { $window }
live-condition-contribution = { $need } in business, { $window }
live-condition-tenure = a member for { $need }
live-condition-invitation = invited, { $window }
live-condition-and = {", and "}
live-condition-or = {", or "}
live-condition-comma = {"; "}
live-condition-some = { $count } of these: { $list }
live-condition-group = ({ $list })
live-figure-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
live-figure-pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
live-figure-points_earned = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
live-figure-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
live-figure-referrals = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
live-figure-tenure = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
live-figure-invitation = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
live-need-all = All of these
live-need-any = Any one of these
live-need-some = Any { $count } of these
live-need-met = Met
live-need-title = { $metric }, { $window }
live-leaving-next = { $amount } stops counting on { $day }
live-leaving-title = { $tier }: { $metric } that will stop counting ({ $count })
live-leaving-from = From
live-leaving-amount = No longer counts
live-changes-title = Benefits: { $gained } gained, { $lost } lost
live-changes-gained = Gained
live-changes-lost = Lost
live-ladder-current = Your tier
live-ladder-passed = Reached
live-ladder-start = On joining
live-ladder-own = Your tier; { $missing } to go to hold it by its rule
live-ladder-missing = { $missing } to go
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
live-activity-give_back = Points given back
live-activity-completion = Order completed
live-activity-use = Used: { $benefit }
live-activity-action-activation = Card activated
live-activity-action-event = Event attended
live-activity-action-referral = Member referred
live-activity-action-referred = Joined by referral
live-activity-action-feedback = Feedback given
live-activity-action-profile = Profile completed
live-activity-fee = Fee paid
live-activity-contribution = Business contribution
live-activity-invitation = Invited to { $tier }
live-activity-grant = Granted { $tier } to { $day }
live-activity-adjustment = Points adjusted
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
live-cart-now = offer price
live-cart-and = {", "}
live-cart-quoted = “{ $name }”
live-cart-sale = Sale price
live-cart-no-offer = No offer
live-cart-unit = { $quantity } at { $payable }
live-cart-units = Paid per piece: { $list }
live-cart-shipping = Shipping
live-cart-shipping-free = Free
live-cart-redeemed = { $name } ({ $points } points)
live-cart-best = The lowest price there is (steps: { $count })
live-cart-best-only = The lowest price there is
live-cart-best-found = Too many combinations to compare them all: the lowest found (steps: { $count })
live-cart-gift = Gift
live-cart-gift-pieces = { $gift } × { $quantity }
live-cart-tier-after = This order makes you { $tier }
live-cart-hint-share = { $have } of { $need }, after discounts, on the goods it is for
live-cart-hint-instead = instead of “{ $offer }”, whichever saves more
live-cart-hint-see = See the goods
live-cart-goods-of = Only goods for “{ $offer }” are shown
live-cart-near = A little more and you have it
live-cart-far = Not for this order
live-cart-only = only { $times }
live-cart-coupons = Coupons
live-cart-coupons-auto = Choose what saves most
live-cart-coupons-auto-note = As if you held all of these; tick your own if you hold only some
live-cart-coupon-saves = Used: saves { $amount }
live-cart-points = Points
live-cart-points-none = Use no points
live-cart-points-scale = How many points (at most { $most })
live-cart-points-told = { $points } points pay { $amount }
live-cart-tier = Tier
live-cart-tier-total = Goods and shipping
live-cart-tier-difference = Against yours
live-cart-tier-caption = What the same cart costs at each tier, before points
live-cart-tier-own = this order
live-cart-tier-guest = Guest
live-cart-tier-none = Outside a term
live-cart-tier-same = the same
live-cart-tier-more = { $amount } more
live-cart-tier-less = { $amount } less
live-cart-tier-found = Where there were too many combinations to compare them all, the lowest price found is shown.
live-cart-used = Used: { $offers }.
live-cart-used-none = No offer could be used.
live-cart-next = Next best: { $added }{ $instead ->
    [yes] {" "}instead of { $dropped }
   *[no] {" "}as well
}. Goods and shipping come to { $total }, { $same ->
    [yes] the same
   *[no] { $difference } more
}.
live-cart-next-none = There is no combination with another offer to compare.
live-offer-and = {", "}
live-offer-days = from { $from } to { $to }
live-offer-from = from { $from }
live-offer-to = until { $to }
live-offer-weekdays = on { $days }
live-offer-days-of-month = on day { $days } of the month
live-offer-birthday = from { $before } days before your birthday to { $after } days after
live-return-paid = { $quantity ->
    [one] { $quantity } piece
   *[other] { $quantity } pieces
}, { $amount } paid
live-return-to = Can be returned until { $day }
live-return-always = Can be returned at any time
live-return-exchange-to = exchanged until { $day }
live-return-quantity = How many of { $name } to return
live-return-more = Return one more { $name }
live-return-less = Return one fewer { $name }
live-return-after = { $days ->
    [0] On the day of the order
   *[other] { $days } days after the order
}
live-return-none = Choose pieces to return, and the refund will appear here.
live-return-closed = By then nothing of this order can be returned.
live-return-money = Refund
live-return-by-points = Paid with points, given back as points
live-return-points-taken = { $wallet } taken back
live-return-points-given = { $wallet } given back
live-return-points-debt = { $wallet } owed
live-return-tier = Tier after the return
live-return-tier-changes = The return takes you from { $before } to { $after }
live-return-how = How this is worked out
live-return-step-paid = Paid for goods
live-return-step-refunded = Refunded before
live-return-step-kept = Goods you keep, priced anew
live-return-step-refund = Comes back
live-return-kept = What you keep is priced with the offers of this order: { $offers }.
live-return-kept-none = What you keep has none of this order’s offers any more.
live-return-kept-all = Everything is returned; nothing is kept.
live-return-found = There were too many combinations: this is the lowest price found.
live-return-nothing = This is only a trial: nothing is returned, and no order has changed.
live-return-spoken = { $amount } comes back

live-account-spendable = To spend
live-account-pending = Pending
live-account-expiring = Expiring soon
live-account-spendable-note = The first to expire are spent first
live-account-pending-from = usable from { $day } on
live-account-pending-completion = usable once the order is complete
live-account-pending-debt = released from { $day } on, and goes toward what is owed first
live-account-pending-none = none now
live-account-expiring-next = within { $days } days; the first { $points } are usable through { $day }
live-account-expiring-later = none within { $days } days; the next { $points } are usable through { $day }
live-account-expiring-none = none is due to expire
live-account-debt = { $points } points owed
live-account-debt-text = Points of returned goods were already spent or had expired; the next points you earn pay this off first.
live-account-more = { $wallet }: totals
live-account-level = Points level
live-account-level-next = { $points } more points make you { $level }
live-account-level-top = This is the highest points level
live-account-level-from = from { $points }
live-account-level-basis = Counts points earned less those taken back; spending and expiry do not lower it.
live-account-level-progress = { $level }: { $points } of { $need } points

live-expiry-heading = When they expire
live-expiry-picture = { $wallet } by the time they expire: { $count } spans; first { $first } with { $points } points; most in { $peak } with { $most }. The table after the picture lists them all.
live-expiry-soon = Within { $days } days
live-expiry-later = Later
live-expiry-never = No expiry day
live-expiry-empty = Nothing here is due to expire
live-expiry-caption = { $wallet } by the span of their last day
live-expiry-span = Last day in
live-expiry-points = Points
live-expiry-rest = Left after
live-expiry-quarter = Q{ $quarter } { $year }
live-expiry-all = Show all { $count } spans

live-lots-heading = Each lot: where it came from, how long it lasts
live-lots-pending-from = pending, usable from { $day }
live-lots-pending-completion = pending until the order is complete
live-lots-from-completion = counts from completion

live-ledger-heading = Ledger
live-ledger-filter = Show
live-ledger-all = All
live-ledger-kind-earned = Earned
live-ledger-kind-available = Released
live-ledger-kind-spent = Spent
live-ledger-kind-given_back = Given back
live-ledger-kind-expired = Expired
live-ledger-kind-taken_back = Taken back
live-ledger-kind-debt_paid = Debt paid
live-ledger-kind-adjusted = Adjusted by hand
live-ledger-caption = Every change of { $wallet }, with what could be spent after it, newest first
live-ledger-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
live-ledger-day = Day
live-ledger-what = What
live-ledger-points = Change
live-ledger-balance = To spend
live-ledger-waiting = pending
live-ledger-more = Show the other { $count }
live-ledger-empty = Nothing up to this day

live-redeem-price = { $points } points
live-redeem-price-money = { $points } points + { $money }
live-redeem-price-rate = { $points } points = { $amount }
live-redeem-minimum = at least { $points } points
live-redeem-share = at most { $percent } of what is to be paid
live-redeem-most = at most { $amount }
live-redeem-tiers = for { $tiers } only
live-redeem-left-month = { $count } left this month
live-redeem-left-year = { $count } left this year
live-redeem-left-membership_year = { $count } left this membership year
live-redeem-missing = { $points } points to go
live-redeem-debt = { $points } points are owed: the next points you earn pay them off first. The points to go include them.
live-redeem-progress = { $name }: { $points } of { $need } points
live-redeem-affordable = You can have now
live-redeem-short = Not enough points yet
live-redeem-closed = Not open to you now
live-redeem-none = The regulations that apply list nothing to redeem
live-redeem-try = Try it
live-redeem-try-about = Try it: { $name }
live-redeem-option = { $name } ({ $price })
live-redeem-takes = Points used
live-redeem-money = Paid besides
live-redeem-gives-cart = Off the order
live-redeem-gives-cash = Cash
live-redeem-gives-fee = Off the fee
live-redeem-gives-quantity = You get
live-redeem-still = Still to pay
live-redeem-remains = Left to spend
live-redeem-pieces = { $name } × { $quantity }
live-redeem-fits = You can have this
live-redeem-steps = Not all of the { $asked } points are used: they go in steps of { $step } and within the limits, so { $points } are used.
live-redeem-lots = { $wallet } that would be used, the first to expire first
live-redeem-nothing = This is only a trial: no points have moved.
live-redeem-amount-wrong = Write an amount such as 128 or 128.50
live-redeem-points-wrong = Write a whole number above 0
live-redeem-quantity-wrong = The quantity is a whole number from 1 to { $limit }
live-redeem-quantity = Quantity
live-redeem-more = One more
live-redeem-less = One less
live-redeem-correct = Correct the figure above first
live-redeem-spoken = { $name }: { $result }

live-pass-title = Membership card
live-pass-none = This member has no card number yet
live-pass-no-record = This file has no record of a card, so only the number can be shown. A record stands in the file’s meta.card.
live-pass-valid = Valid through { $day }
live-pass-valid-open = No expiry date
live-pass-valid-ended = Expired on { $day }
live-pass-qr = QR code of membership card { $number }
live-pass-bars = Bar code of membership card { $number }
live-pass-closed = So that nobody else uses them, the codes are not shown for now. In a shop, give your name and show an ID.
live-pass-closed-waiting = It can be shown once it is activated.
live-pass-closed-expired = The term has ended. The card can be shown once it is renewed.
live-pass-closed-lapsed = The term has ended and can no longer be renewed.
live-pass-closed-cancelled = This card is void.
live-pass-state = Card
live-pass-type = Type
live-pass-since = since { $day }
live-pass-stopped = Points cannot be used for now
live-pass-stopped-cancelled = The membership has ended
live-pass-stopped-cancelled-text = Points, tier and benefits ended with it.
live-pass-stopped-expired-text = Nothing can be redeemed after the end of the term, until it is renewed.
live-pass-stopped-lapsed-text = Nothing can be redeemed after the end of the term.
live-pass-usable = Points can be used as always
live-pass-usable-text = Show the codes to earn points and to spend them.
live-pass-usable-waiting = Once the card is activated, show it to earn points and to spend them.
live-pass-usable-waiting-title = Usable once it is activated
live-pass-next-issued = Once your ID is checked and the card activated, it can be used.
live-pass-next-active = The card works. If it is lost, damaged or may be in other hands, act below at once.
live-pass-next-lost = If it turns up, lift the block. If not, the membership department checks your ID and makes a new card; points and tier stay as they are.
live-pass-next-frozen = The membership department is looking into it. A theft is confirmed with your ID and the police report; if it was a mistake, the freeze is lifted.
live-pass-next-theft_confirmed = The theft is confirmed, and what was redeemed meanwhile is given back. Next, the membership department makes a new card.
live-pass-next-damaged = A damaged card changes nothing about your membership: until the new one is made, show the codes.
live-pass-next-replaced = The new card is ready and the old one is void. Once it is activated, points can be used again.
live-pass-next-renewed = It is renewed and goes on working.
live-pass-next-expired = The term has ended and the card is out of use. Once renewed, the new term goes on from the old end.
live-pass-next-lapsed = It is too late to renew. To become a member again, apply anew.
live-pass-next-cancelled = The card is cancelled. To become a member again, apply anew.
live-pass-dues = Deadlines
live-pass-due-from = Counted from { $day } ({ $what }).
live-pass-reversals = Redeemed during the theft, given back
live-pass-reversals-note = The points come back with the dates on which they expire; the ledger on the Points page shows them.
live-pass-given-back = +{ $points } points
live-pass-about-activate = Check the ID and start using the card
live-pass-about-report_loss = The card is gone: block its points now
live-pass-about-find = The card turned up: use it again
live-pass-about-report_damage = The card cannot be read: get another
live-pass-about-freeze = Somebody may be using it: freeze it now
live-pass-about-unfreeze = There was no theft: use it again
live-pass-about-confirm_theft = There was a theft: give back what was redeemed
live-pass-about-replace = Make a new card; the old one is void
live-pass-about-renew = Another term of membership
live-pass-about-cancel = End the membership; the card is void
live-pass-about-by-desk = { $about } (done by staff)
live-pass-then-activate = The codes work at once, and points can be used again.
live-pass-then-report_loss = Points are blocked at once. The membership department then gets in touch: the block is lifted if the card turns up, or a new card is made.
live-pass-then-find = The card works again at once.
live-pass-then-report_damage = The membership department makes a new card; meanwhile the codes on your phone go on working.
live-pass-then-new-card = A new card costs { $amount }.
live-pass-then-new-card-free = After a theft, a new card is free of charge.
live-pass-then-freeze = Points are blocked at once. Report it to the police soon and keep the report: the membership department confirms the theft with it.
live-pass-then-unfreeze = The card works again at once.
live-pass-then-confirm_theft = Everything redeemed during the theft is given back, and a new card comes next.
live-pass-then-replace = The new card has a new number and works once the member has activated it.
live-pass-then-renew = Once it is paid, the new term begins on the day after the old one ends.
live-pass-then-cancel = This cannot be undone: points, tier and benefits end with the membership.
live-pass-proof = To show
live-pass-who = Done by
live-pass-or = {" "}or{" "}
live-pass-until = When
live-pass-ways = Ways to pay: { $ways }
live-pass-by-desk = The membership department does this. To see how, choose “Membership department” above.
live-pass-by-member = The member does this.
live-pass-confirm = { $what }
live-pass-since-report_loss = Missing since (optional)
live-pass-since-freeze = Perhaps in other hands since (optional)
live-pass-since-confirm_theft = Stolen since, as established (optional)
live-pass-since-note = For example 2026-11-10; if left empty, today. Points redeemed from that day on come back once a theft is confirmed.
live-pass-since-note-confirmed = For example 2026-11-10; if left empty, the day given when the card was reported.
live-pass-since-late = This cannot be after the day on which it is reported
live-pass-reason = Reason
live-pass-reason-optional = What happened (optional)
live-pass-reason-missing = Please give a reason
live-pass-shown-member = I will show: { $proof }
live-pass-shown-membership = Checked: { $proof }
live-pass-shown-missing-member = This must be shown; please tick the box
live-pass-shown-missing-membership = Check it first, then tick the box
live-pass-paid-member = I agree to pay { $amount }
live-pass-paid-membership = { $amount } received
live-pass-paid-missing-member = Please agree to the payment first
live-pass-paid-missing-membership = Confirm the payment first
live-pass-sure = I know that a cancelled card cannot be restored
live-pass-sure-missing = Please confirm this first
live-pass-later = More was done on { $day }. Go back to that day to carry on.
live-pass-later-go = Go to that day
live-pass-ended = Nothing more can be done about this card.
live-pass-actions-none = Nothing can be done at present.
live-pass-reset = Restore the sample
live-pass-reset-note = What you did is kept in this tab on this device only.
live-pass-reset-done = The sample is as it was
live-pass-done = { $what }
live-pass-history-reason = Note: { $reason }
live-pass-history-since = In other hands since { $day }
live-pass-history-proof = Shown: { $proofs }
live-pass-history-paid = Paid { $amount }
live-pass-history-number = New number { $number }

live-what-if-anything = Nothing in particular
live-what-if-tier-next = The next one
live-what-if-tier-reached = { $tier } or above is reached
live-what-if-before-joining = This purchase is before { $day }, the day of joining, and cannot count. Choose that day or a later one.
live-what-if-beyond = The purchase lies beyond the months looked at. Look further ahead, or choose an earlier day.
live-what-if-term-ends = Last day of the term
live-what-if-months = { $count } months
live-what-if-amount-wrong = Enter an amount such as 500 or 1,280.50
live-what-if-day-before = This is before the day chosen above
live-what-if-error = { $label }: { $message }
live-what-if-error-title = Please correct: { $title }
live-what-if-before = Without it
live-what-if-after = With it
live-what-if-next = To move up
live-what-if-keep = To keep the tier
live-what-if-pending = { $spendable }, and { $pending } pending
live-what-if-without = Nothing more spent
live-what-if-planned = As supposed
live-what-if-ahead-nothing = If nothing more happens. Fill in an amount above to compare.
live-what-if-ahead-spend = With the one purchase above, and without it.
live-what-if-ahead-plan = { $monthly } every month from the day of the purchase, compared with spending nothing more.
live-what-if-ahead-end = { $compared } This is how things stand on { $day }.
live-what-if-moves = Changes of tier
live-what-if-moves-none = None
live-what-if-moves-and = {"; "}
live-what-if-move = { $day }: { $tier }
live-what-if-held = Then held to
live-what-if-spoken = Nothing more spent: { $without }; as supposed: { $planned }
live-what-if-spoken-nothing = If nothing more is spent: { $tier }
live-what-if-curve-next = Toward the next tier: { $metric } that counts
live-what-if-curve-share = Toward the next tier: share done
live-what-if-move-of = { $move } ({ $way })
live-what-if-expiries-more = { $count } more in the table
live-what-if-curve-top = { $name }: at the highest tier by then
live-what-if-curve-points = { $wallet } to spend
live-what-if-curve-label = { $title }, { $first } to { $last }. At the end: { $ends }.
live-what-if-curve-end = { $name } { $figure }
live-what-if-goal = The next tier takes
live-what-if-expiry = { $day }: { $points } points fewer
live-what-if-table = As a table ({ $count } days with changes)
live-what-if-table-caption = Every day on which something changes, and how things stand from then on
live-what-if-day = Day
live-what-if-tier = Tier
live-what-if-counts = Counts
live-what-if-spent = Spent
live-break-even-fee = Fee of a year
live-break-even-saved = Saved in a year
live-break-even-points = Earned besides
live-break-even-points-fewer = Earned fewer
live-break-even-worth = Worth by the regulations
live-break-even-net = Less the fee
live-break-even-yes = { $count ->
    [one] Paying for { $tier } comes back with the first purchase, { $net } to the good in a year
   *[other] Paying for { $tier } comes back after { $count } purchases, { $net } to the good in a year
}
live-break-even-no = Paying for { $tier } does not come back within a year: { $missing } short
live-break-even-note = Goods of { $monthly } at list price are quoted every month, 12 times: once at your own tier as it develops, once as if the fee were paid on the first of these days and { $tier } held for a year.

live-join-answer-none = Left empty
live-join-change = Change
live-join-complete = Nothing is missing; you can finish.
live-join-notes = Worth a look:
live-join-incomplete = { $count ->
    [1] One thing is missing or needs a look.
   *[other] { $count } things are missing or need a look.
}
live-join-done = Your application has been checked and is complete.
live-join-not-sent = It was not sent: this sample site takes no applications, and what you entered is only in this browser. You can download or print a copy to keep.
live-join-download = Download the application
live-join-print = Print
live-join-start-over = Start over
live-join-file-note = The file is JSON and has the whole number of your document: keep it safe. Attached files are not in it, only their names and sizes. In print the number is masked.
live-join-conditions = Conditions of the tier
live-join-timetable = If it were handed in now
live-join-timetable-note = Counted from complete materials on { $day }.
live-join-entered = What you entered
live-join-extension = May be extended by at most { $count } working days, with the reason told
live-join-review-end = You are told the result
live-join-fee = Pay the fee
live-join-fee-assumed = if approved on the last day of the review
live-join-and = {"; "}
live-join-provisional = may change
live-join-days-off = Days in between that do not count
live-join-by-day = By { $day }
live-join-counted = { $count ->
    [1] 1 working day after { $from }
   *[other] { $count } working days after { $from }
}
live-join-by-membership-department = Membership department
live-join-by-business-department = Business department
live-join-by-senior-management = Senior management

live-due-open = { $what } by { $day }
live-due-late = { $count ->
    [0] Less than a day
    [one] 1 day
   *[other] { $count } days
} late: { $what } was due by { $day }
live-due-met = { $what }: done in time, on { $day }
live-due-met-late = { $what }: done on { $day }, { $count ->
    [0] less than a day
    [one] 1 day
   *[other] { $count } days
} late
live-due-working-days = { $count ->
    [one] The first working day
   *[other] Working day { $count }
} after { $from }
live-due-hours = Within { $count } { $count ->
    [one] hour
   *[other] hours
} from { $from }
live-due-days = { $count ->
    [one] The day
   *[other] { $count } days
} after { $from }
live-due-provisional = may change
live-case-none = Nothing is under way at present.
live-case-count = { $count } under way{ $yours ->
    [0] {""}
    [one] , 1 waits for you
   *[other] , { $yours } wait for you
}
live-case-your-turn = Answered, your turn
live-case-severe = { $kind } · { $severity }
live-case-proof = Checked: { $proof }
live-case-send = Submit
live-case-raised = Raised { $day }
live-case-ordered = Ordered { $day }
live-case-keeper = Handled by { $name }
live-case-history = What happened ({ $count } { $count ->
    [one] step
   *[other] steps
})
live-case-then-close = Closes by itself unless you respond by { $day }
live-case-then-complete = Completes by itself after { $day }
live-case-then-cancel = Is cancelled by itself after { $day }
live-case-later = More was done here on { $day }; choose that day or a later one to go on.
live-case-way = Progress
live-case-way-spoken = Step { $place } of { $count }: { $state }
live-case-answered = Answer of { $day }
live-case-outcome = Outcome
live-case-score = Score { $score } of 5
live-case-score-label = Score
live-case-score-optional = Score (optional)
live-case-score-note = 1 is very dissatisfied, 5 very satisfied
live-case-score-missing = Choose a score
live-case-assign-to = Assign to
live-case-write = Message to the member
live-case-write-missing = Write the answer
live-case-reason = Why
live-case-reason-missing = Say why
live-case-proof-missing = This has to be checked first
live-case-spoken = { $title }: { $state }
live-case-spoken-ended = It has ended and stands in the service record.
live-staff-part = Staff actions
live-staff-waits = Answered; now it is the member’s turn.
live-staff-reset = The samples are as they were.
live-raise-due = If you send it now
live-raise-due-none = The regulations set no deadline.
live-raise-missing-title = Enter a short title
live-raise-missing-text = Say what happened
live-raise-wrong = { $count ->
    [one] 1 thing is missing
   *[other] { $count } things are missing
}
live-raise-title-wrong = Error: { $title }
live-repair-later = The date of purchase cannot be after the date of repair
live-repair-correct = Correct the dates to see the charge.
live-repair-no-rule = The regulations of { $day } set no charge for repairs; the shop will tell you the price.
live-repair-under = Under warranty
live-repair-after = Out of warranty
live-repair-warranty = Bought { $bought }; { $months } months of warranty, through { $last }
live-repair-caption = What the repair costs
live-repair-total = Total
live-event-lead = At your tier, { $tier }: places, guests and the waiting list follow from it.
live-event-lead-guest = Members can register.
live-event-none = No event has been announced by this day.
live-event-left = { $left } of { $capacity } places left
live-event-full = All { $capacity } places are taken
live-event-waiting = { $count } waiting
live-event-came = { $count ->
    [one] 1 person came
   *[other] { $count } people came
}
live-event-score = scored { $score } of 5
live-event-tiers = For { $tiers } only
live-event-guests = { $tier } may bring { $count ->
    [one] 1 guest
   *[other] { $count } guests
}
live-event-no-guests = { $tier } may bring no guests
live-event-opens = Registration opens { $when }
live-event-opens-earlier = { $tier } can register from { $when }, { $count } hours early
live-event-closes = Registration closes { $when }
live-event-who = { $name } ({ $tier }{ $guests ->
    [0] {""}
    [one] , 1 guest
   *[other] , { $guests } guests
})
live-event-registrations = Who registered ({ $count })
live-event-guests-label = Guests
live-event-bring = { $count ->
    [0] None
   *[other] { $count }
}
live-mine-registered = You have a place{ $guests ->
    [0] {""}
    [one] , with 1 guest
   *[other] , with { $guests } guests
}
live-mine-signed_in = You signed in
live-mine-absent = You did not come
live-mine-evaluated = You gave your score
live-mine-waiting = You are number { $place } in the waiting list
live-mine-not-invited = Not open to { $tier }
live-mine-not-open = Registration is not open to you now
live-mine-would-wait = Full; if you register now you are number { $place } in the waiting list
live-mine-would-have = There is a place for you
live-mine-ahead = Higher tiers come first: { $tier } stands before { $count ->
    [one] 1 member who registered earlier.
   *[other] { $count } members who registered earlier.
}
live-mine-by-tier = A place that comes free goes to the highest tier, then to who registered first.
live-mine-in-time = A place that comes free goes to who registered first.
live-record-all = All
live-record-ended = Ended
live-record-score = Mean score
live-record-mean = { $score } / 5
live-record-late = Late
live-record-timely = On time
live-record-none = There is no service record yet.

live-regulations = Regulations { $id } · version { $version }
live-digest = Digest { $digest }

## Pages

page-skip = Skip to content
page-nav = Main
page-nav-home = Member center
page-nav-card = Card
page-nav-tiers = Tiers
page-nav-points = Points
page-nav-redeem = Redeem
page-nav-cart = Cart estimate
page-nav-what-if = What if
page-nav-service = Service
page-nav-join = Join
page-nav-rules = Rules
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
page-home-to-points = See all points
page-home-to-what-if = What if you spent more
page-home-to-changes = See what changes
page-home-to-tiers = Compare the tiers
page-home-to-join = Not a member yet? See how to join

page-points-title = Points
page-points-description = Points to spend, pending and expiring, when and why each lot expires, and the whole ledger; every figure names the clause behind it.
page-points-heading = Points
page-points-lead = How many, until when, where they came from and where they went; every line names the clause behind it.
page-points-static = How points work
page-points-static-what = What
page-points-static-rule = Rule
page-rule-spend = Spending
page-rule-spend-rate = { $points } per { $perAmount }
page-rule-purchase = { $points } for each order
page-rule-multipliers = Multiplier by tier
page-rule-multiplier = { $name } × { $factor }
page-rule-occasion = Days that earn more: { $name }
page-rule-factor = × { $factor }
page-rule-factor-tiers = × { $factor }, for { $tiers }
page-rule-combine = Several multipliers at once
page-rule-combine-highest = the highest one counts
page-rule-combine-add = what each adds over × 1 is summed: × 2 and × 1.5 make × 2.5
page-rule-combine-multiply = they are multiplied
page-rule-registration = Joining
page-rule-actions = For what you do
page-rule-action = { $action }: { $points } points
page-rule-promotions = Reaching a tier
page-rule-promotion = { $name } { $points } points
page-rule-points = { $points } points
page-rule-available = When usable
page-rule-available-now = at once
page-rule-available-days = { $days } days after the purchase
page-rule-available-completion = once the order is complete
page-rule-expiry = How long they last
page-rule-expiry-never = no expiry
page-rule-expiry-months = { $count } months after they are earned
page-rule-expiry-days = { $count ->
    [0] on the day they are earned
   *[other] { $count } days after they are earned
}
page-rule-expiry-years = { $count ->
    [0] to the end of the year in which they are earned
   *[other] to the end of year { $count } after they are earned
}
page-rule-expiry-inactive = { $count } months after the last activity
page-rule-expiry-to = { $length }, { $end }
page-rule-end-month_end = extended to the end of that month
page-rule-end-quarter_end = extended to the end of that quarter
page-rule-end-year_end = extended to the end of that year
page-rule-end-previous_month_end = to the end of the month before
page-points-to-redeem = See what they buy

page-card-title = Membership card
page-card-description = Your membership card with QR code and bar code; what it takes to block, freeze, replace, renew or cancel it, what that costs and how long it takes.
page-card-heading = Membership card
page-card-lead = Show it at the till. If it is lost, damaged or stolen, or to renew or cancel it, act here.
page-card-noscript = The codes of your number are drawn in your browser, which needs JavaScript. You can do without: if your card is lost or may be in other hands, call the number on its back at once, or take your ID to the membership department of any shop. What each step takes and costs is listed below.
page-card-codes = To show
page-card-print = Print
page-card-large = Show large
page-card-close = Close
page-card-state = State of the card
page-card-actions = What can be done now
page-card-part = Who acts
page-card-part-member = Member
page-card-part-desk = Membership department
page-card-only = This is a sample site: what you do stays on this device, is sent to nobody, and nothing is charged. Choose “Membership department” to follow a case from start to end.
page-card-history = History
page-card-static = What to do when
page-card-static-lead = If this page does not work, call the number on the back of the card, or go to the membership department of any shop.
page-card-static-what = When
page-card-static-how = What to do
page-card-static-fee = Fee
page-card-static-lost = Lost
page-card-static-lost-how = Report it at once, and points are blocked; if it does not turn up, get a new one with your ID
page-card-static-damaged = Damaged
page-card-static-damaged-how = Report it, and get another with your ID
page-card-static-stolen = Perhaps stolen
page-card-static-stolen-how = Freeze it at once and call the police; confirmed with your ID and the report, everything redeemed meanwhile is given back
page-card-static-renew = Renewal
page-card-static-renew-how = In time in the last { $inTime } days; still possible for { $grace } days after the end
page-card-static-renew-fee = the fee of the term
page-card-static-cancel = Cancellation
page-card-static-cancel-how = With your ID; the whole fee comes back in the first { $days } days of a term
page-card-static-cancel-fee = free

page-redeem-title = Redeem
page-redeem-description = What your points can buy, what is missing, and which points would be used; every item names the clause behind it.
page-redeem-heading = Redeem
page-redeem-lead = What you can have now, what is missing, and which points would be used.
page-redeem-only = This page only looks things up and tries them out: nothing is redeemed and no points are taken.
page-redeem-list = What points can buy
page-redeem-form = Try it out
page-redeem-item = What to redeem
page-redeem-quantity = Quantity
page-redeem-payable = Amount to pay (optional)
page-redeem-payable-note = The order or fee the points go toward; it limits how much they can take off.
page-redeem-points = Points to use (optional)
page-redeem-points-note = Empty: as many as possible.
page-redeem-static = What points can buy
page-redeem-static-what = Item
page-redeem-static-price = It takes
page-redeem-static-tiers = For
page-redeem-static-everyone = every member

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
page-cart-goods-all = Show all goods
page-cart-order = Coupons, points and delivery
page-cart-shipping = Delivery
page-cart-ships = Shipped
page-cart-collects = Collected at the shop
page-cart-shipping-note = Shipping costs
page-cart-tiers = Other prices of the same cart
page-cart-next-best = Combination of offers
page-cart-return = Return preview
page-cart-return-lead = Suppose this order is paid: what comes back if you return some of it, and what happens to points and tier.
page-cart-return-after = When it is returned
page-cart-static = Offers and their terms
page-cart-static-offer = Offer
page-cart-static-terms = What it gives
page-cart-static-conditions = Conditions
page-offer-everyone = for everyone
page-offer-tiers = for { $tiers } only
page-offer-any-tier = for members
page-offer-members = for some members
page-offer-coupon = with the coupon
page-offer-goods = on { $goods }
page-offer-goods-some = on { $goods } and others, { $count } goods in all
page-offer-per-order = at most { $count } times per order
page-offer-per-member-month = { $count ->
    [one] { $count } order
   *[other] { $count } orders
} a month each
page-offer-per-member-year = { $count ->
    [one] { $count } order
   *[other] { $count } orders
} a year each
page-offer-per-member-membership_year = { $count ->
    [one] { $count } order
   *[other] { $count } orders
} a membership year each
page-offer-per-member-ever = { $count ->
    [one] { $count } order
   *[other] { $count } orders
} each
page-offer-in-all = { $count } orders in all
page-offer-exclusive = not together with { $offers }
page-offer-and = {"; "}

page-what-if-title = What if
page-what-if-description = Suppose a purchase, a day or a monthly plan, and see what becomes of your tier and points, as curves and as a table.
page-what-if-heading = What if
page-what-if-lead = Suppose a purchase or a monthly plan, and see where your tier and points would go.
page-what-if-suppose = Suppose
page-what-if-suppose-note = Nothing is bought. What you fill in stays in the address, and holds no personal data.
page-what-if-errors = Please correct these first:
page-what-if-spend = Spend once
page-what-if-from = On the day (today if empty)
page-what-if-monthly = Then every month
page-what-if-goods = On what
page-what-if-tier = Toward which tier
page-what-if-months = How far ahead
page-what-if-renews = Assume that the term is renewed when it ends
page-what-if-submit = Work it out
page-what-if-clear = Clear
page-what-if-then = On the day of the purchase
page-what-if-ahead = From there on
page-what-if-break-even = Is the fee worth it

page-join-title = Join
page-join-description = The tiers to apply for, their fees and conditions, how many working days the review takes, and an application form that is checked in your browser.
page-join-heading = Join
page-join-lead = Choose a tier, fill in the form and see it checked in a few steps. Who reviews it, and by which day you will know, is all written here.
page-join-start = Fill in the form
page-join-noscript = JavaScript is off, so the form cannot be checked here. You can read everything, and fill in and print the form; what you enter is sent nowhere.
page-join-tiers = Tiers you can apply for
page-join-tiers-lead = The fee is for one term of membership.
page-join-fee = { $fee } a term
page-join-free = No fee
page-join-kind-person = Individual
page-join-kind-enterprise = Company
page-join-tier-who = Who can apply
page-join-tier-asked = Asked of you
page-join-tier-asked-none = Nothing further
page-join-tier-reach = Or reach it by spending
page-join-tier-benefits = Benefits
page-join-tier-more = On top of { $tier }
page-join-tier-less = No longer: { $benefits }
page-join-tier-rate = { $name }: { $rate }
page-join-tier-apply = Apply for { $tier }
page-join-tier-only = { $kinds } only
page-join-days = { $count ->
    [1] 1 working day
   *[other] { $count } working days
}
page-join-path = From the form to membership
page-join-path-form = Fill in the form
page-join-path-form-text = Enter your details, attach the documents, check them.
page-join-path-review = { $by }, within { $days }
page-join-path-answer = You are told the result
page-join-path-answer-text = All reviews are done within { $days }, counted from the day after complete materials arrived.
page-join-path-extension = If it has to be extended, by at most { $days }, and you are told why.
page-join-path-fee = Pay the fee
page-join-path-fee-text = Within { $days }, counted from the day after the approval notice. Whoever has not paid by then has given the membership up.
page-join-path-fee-ways = Ways to pay: { $ways }.
page-join-path-fee-free = { $tiers } has no fee.
page-join-way-bank_transfer = bank transfer
page-join-way-online = online
page-join-way-cash = cash
page-join-path-member = You are a member
page-join-path-member-text = Once the fee is paid; of a tier without a fee, once you are approved.
page-join-path-calendar = Working days are counted by:
page-join-data = What is asked for, and why
page-join-data-lead = Nothing else is asked for, and it is used only for what you agree to.
page-join-data-optional = you may decline
page-join-data-none = Needs no further data.
page-join-data-sometimes = { $field } (in some cases)
page-join-data-voluntary = { $field } (optional)
page-join-when-and = {", and "}
page-join-when-or = {", or "}
page-join-when-not = not ({ $when })
page-join-when-given = with { $field }
page-join-when-younger = under { $years }
page-join-when-older = { $years } or older
page-join-when-amount = { $field } of { $need } or more
page-join-form = Application form
page-join-only = This is a sample site: what you enter is checked in your browser and sent nowhere.
page-join-to-invitation = About joining
page-join-progress = Steps of the application
page-join-step-who = Who applies
page-join-step-who-text = Who applies, and for which tier.
page-join-step-identity = Identity
page-join-step-identity-text = As it stands on the document or the licence.
page-join-step-contact = Contact
page-join-step-contact-text = Where the result of the review and notices will reach you.
page-join-step-consent = Consent
page-join-step-consent-text = Tick each use that you agree to.
page-join-step-check = Check
page-join-step-check-text = See whether all of it is right; everything can be changed.
page-join-step-done = Done
page-join-next = Continue
page-join-back = Back
page-join-finish = Finish
page-join-field-required = required
page-join-field-optional = optional
page-join-field-required-when = required for { $when }
page-join-field-when = ({ $when })
page-join-field-choose = Choose
page-join-consent-needed = needed to join
page-join-consent-uses = Which data is used for what
page-join-sex-female = Female
page-join-sex-male = Male
page-join-hint-identity = As on the document. A resident identity number has 18 characters; the last may be X.
page-join-hint-name = As on the document.
page-join-hint-organisation_name = The full name, as on the business licence.
page-join-hint-birth_date = For example 1990-03-15
page-join-hint-date = For example 2026-03-15
page-join-hint-uscc = The 18 characters on the business licence.
page-join-hint-taiwan_ubn = 8 digits.
page-join-hint-phone = { $region ->
    [HK] 8 digits
    [MO] 8 digits
    [TW] 10 digits from 09
   *[CN] 11 digits
}; for a number from elsewhere, begin with its country code, such as +852.
page-join-hint-phone-any = { $region ->
    [CN] Mobile, landline with its area code, or a 400 number
   *[other] Mobile or landline
}; for a number from elsewhere, begin with its country code.
page-join-hint-email = For example name@example.com
page-join-hint-address = Province, city, district, street and number.
page-join-hint-postcode = { $region ->
    [TW] 3, 5 or 6 digits
   *[CN] 6 digits
}
page-join-hint-amount = In { $currency }, for example 12000.00
page-join-hint-member = It stands on their card; leave it empty if there is none.
page-join-hint-file = { $types }; at most { $size }{ $count ->
    [1] {""}
   *[other] {" "}each, up to { $count } files
}. It is checked on this device and not uploaded.
page-join-hint-consent = Statement on the use of data, version { $version }.

page-member = Member
page-file-open = Open a member file
page-file-note = Or drop a JSON file on this page. It is read on this device and never uploaded.
page-file-drop = Release to open the member file
page-day = Day
page-day-picker = Choose the day from a calendar
page-day-before = Previous day
page-day-after = Next day
page-time = Time (optional)

page-guest = You are looking as a guest.
page-guest-join = See how to join
page-noscript = Tiers, points and prices are worked out in your browser, which needs JavaScript. The text below can be read without it.
page-tiers-static = What each tier takes
page-tiers-static-tier = Tier
page-tiers-static-condition = Condition
page-tiers-static-clause = Clause
page-tiers-title = Tiers and benefits
page-tiers-description = What each tier gives, side by side; what reaches and keeps it; and what the newest version of the regulations changes for you, clause by clause.
page-tiers-heading = Tiers and benefits
page-tiers-lead = What each tier gives, what reaches it, and what keeps it.
page-tiers-guest = Choose a member to see the own tier, what was used, and what changes on renewal.
page-tiers-compare = Benefits side by side
page-tiers-compare-lead = ✓ means without limit.
page-tiers-rules = What reaches and keeps each tier
page-tiers-rules-lead = Conditions, fee and points, as the regulations say.
page-tiers-to-rules = Read the regulations
page-tiers-changes = What changes for me
page-tiers-changes-lead = What the announced versions change for you, and on which day.
page-rules-title = Regulations
page-rules-description = The regulations in full: clause by clause, with version, dates, what differs from the last version, and the rules that carry each clause out.
page-rules-heading = Regulations of { $program }
page-rules-lead = Membership, tiers, benefits and points go by these clauses. Below each stand the rules that carry it out.
page-rules-version = Version
page-rules-versions = Versions
page-rules-version-now = { $version }, in force
page-rules-version-past = { $version }
page-rules-version-coming = { $version }, to come
page-rules-announced = Announced
page-rules-from = In force from
page-rules-to = To
page-rules-digest = Digest of the rules
page-rules-contents = Contents
page-rules-chapter = Chapter { $number }: { $title }
page-rules-by-people = It says what words mean, or is carried out by people: no rule states it.
page-rules-stated = { $count ->
    [one] 1 rule carries it out
   *[other] { $count } rules carry it out
}
page-rules-was = As it read in the last version
page-rules-state-new = New
page-rules-state-revised = Reworded
page-rules-state-rules = Rules changed
page-rules-changes = What differs from the last version
page-rules-changes-lead = As the engine finds it, comparing rule by rule.
page-rules-clauses-changed = Reworded clauses
page-rules-clauses-added = New clauses
page-rules-clauses-removed = Clauses left out
page-rules-first = This is the first version.
page-rules-no-change = The rules are those of version { $version }.
page-rules-rule = { $part }: { $name }
page-rules-part-rounding = Rounding
page-rules-part-noDiscount = Goods without discount
page-rules-part-tiers = Tier
page-rules-part-tierPolicy = Changes of tier
page-rules-part-benefits = Benefit
page-rules-part-wallets = Points
page-rules-part-levels = Points level
page-rules-part-redemptions = Redemption
page-rules-part-offers = Offer
page-rules-part-returns = Returns
page-rules-part-application = Joining
page-rules-part-fees = Fees
page-rules-part-workflows = Procedures
page-rules-glossary = What words mean
page-rules-term-member = Member
page-rules-term-member-text = A person or company that applied, was approved, and paid the fee where the tier has one.
page-rules-term-tier = Tier
page-rules-term-tier-text = Where a member stands: it decides benefits, discount and how points are earned.
page-rules-term-reach = To reach
page-rules-term-reach-text = To rise to a tier once its condition is met.
page-rules-term-keep = To keep
page-rules-term-keep-text = To meet the condition again when the time ends for which a tier is held.
page-rules-term-grace = Grace
page-rules-term-grace-text = A time after that end in which the tier stays and can still be kept.
page-rules-term-term = Term
page-rules-term-term-text = A stretch of membership, from the day of joining or renewal to its last day, both included.
page-rules-term-membership-year = Membership year
page-rules-term-membership-year-text = From an anniversary of joining to the day before the next, both included.
page-rules-term-version = Version
page-rules-term-version-text = The regulations as announced once. A term keeps the tiers, benefits and points of the version under which it began; offers and returns are those of the day.
page-rules-term-benefit = Benefit
page-rules-term-benefit-text = A discount or service that a tier brings: basic, by tier, or for events.
page-rules-term-quota = Quota
page-rules-term-quota-text = How often a benefit can be used in a period; what was used stays used on promotion.
page-rules-term-points = Points
page-rules-term-points-text = What purchases and activities earn and redemptions spend; counted apart from the spending that reaches a tier.
page-rules-term-rate = Discount
page-rules-term-rate-text = How much is taken off the list price: 10% off means that 90% is paid. In Chinese it is the tenths that are paid, 9折.
page-rules-term-spend = Spending
page-rules-term-spend-text = What was paid for goods within terms, less refunds; a refund lowers the period of its purchase.
page-rules-term-fee = Fee
page-rules-term-fee-text = What one term of a tier costs.
page-rules-term-digest = Digest
page-rules-term-digest-text = Characters worked out from the rules of all versions: the same rules give the same digest, so that anyone can check.

page-footer-note = Every figure is worked out in your browser from the regulations. Member data stays on this device.
page-footer-recompute = How to recompute
page-footer-recompute-text = The same regulations, member file and day give the same answer, byte for byte, anywhere. Keep the member file and note the version and digest, and you can work it out again at any time.

page-service-title = Service
page-service-description = Raise a complaint, a question or a repair and know by when it is answered; follow it, see your record, register for events, and work out what a repair costs.
page-service-heading = Service
page-service-lead = Tell us what is wrong. You see by when we answer before you send it, and if we are late, it says so here.
page-service-noscript = JavaScript is off, so nothing can be raised or followed here. Please turn to any shop or the membership department; the deadlines below count from the day you raise it.
page-service-guest = You are looking as a guest, and can see events and repair charges.
page-service-rehearsal = This is a demonstration
page-service-rehearsal-text = What you do stays in this tab and is sent nowhere. Choose another day to see deadlines pass; act as staff to follow a case to its end.
page-service-staff = Act as staff
page-service-reset = Reset
page-service-jump = On this page
page-service-cases = My cases
page-service-raise = Raise a case
page-service-kind = What is it about?
page-service-kind-complaint-note = A benefit or service fell short
page-service-kind-feedback-note = Something we could do better
page-service-kind-consultation-note = Rules, goods or tea
page-service-kind-after_sales-note = Return or exchange
page-service-kind-repair-note = Broken teaware or equipment
page-service-severity = How serious is it?
page-service-severity-minor-note = Usable as before
page-service-severity-normal-note = Inconvenient
page-service-severity-serious-note = Not usable
page-service-severity-critical-note = Stops business, or dangerous
page-service-what = Title
page-service-text = What happened
page-service-text-note = When, where, which goods; no identity or bank card numbers are needed.
page-service-send = Send
page-service-send-note = Demonstration: it is kept in this tab only.
page-service-events = Events and trainings
page-service-repair = What a repair costs
page-service-repair-lead = By date of purchase, cause and part.
page-service-repair-part = Part
page-service-repair-bought = Date of purchase
page-service-repair-day = Date of repair
page-service-repair-cause = Cause
page-service-repair-quality = Fault of quality
page-service-repair-quality-note = It failed in normal use
page-service-repair-other = Another cause
page-service-repair-other-note = Dropped, got wet, modified
page-service-record = Service record
page-service-record-lead = Everything you have raised, ended or not.
page-service-static = Deadlines by kind
page-service-static-what = What
page-service-static-due = Deadline
page-service-static-kind = { $kind } ({ $severities })
page-service-static-working-days = { $what } within { $count } { $count ->
    [one] working day
   *[other] working days
}
page-service-static-days = { $what } within { $count } { $count ->
    [one] day
   *[other] days
}
page-service-static-hours = { $what } within { $count } { $count ->
    [one] hour
   *[other] hours
}
page-service-static-warranty = Repair charges
page-service-static-warranty-text = { $months } months of warranty: free for faults of quality, parts at cost for other causes; later parts at no more than the contract price, and labour

page-missing-title = Page not found
page-missing-heading = There is no page here
page-missing-text = The address may be wrong, or the page has moved. You can go on from the member center.

page-offline-title = No network
page-offline-heading = This page needs the network
page-offline-text = It has not been kept on this device yet. Try again once the network is back.
page-offline-still = The page you opened first is kept on this device; open a second one while there is a network, and all of them are, in that language. They work out every figure without a network.
page-offline-retry = Try again

page-update-text = A new version of this site is ready. Update whenever you like; your choices are kept.
page-update-accept = Update
page-update-later = Later

## The command line of the desk

desk-usage = usage: huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] FILE…
    {"       "}huiji compare [--members MEMBERS --on DAY] [--locale …] FILE BEFORE AFTER
    {"       "}huiji members MEMBERS.csv [ACTIVITIES.csv]
desk-no_file = there is no file “{ $file }”
desk-error = error
desk-warning = warning
desk-info = note
desk-accepted = accepted
desk-failed = example
desk-example = example “{ $id }” does not come true
desk-difference = { $at } is { $got }, not { $expected }
desk-missing = nothing stands at { $at }; expected { $expected }
desk-witness = shown by { $ask }: { $said }
desk-accepted_at = meant to be so: { $at }
desk-summary = { $file }: { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}{ $accepted ->
    [0] {""}
   *[other] , { $accepted } accepted
}
desk-examples-passed = { $passed ->
    [0] no examples
    [one] 1 example comes true
   *[other] all { $passed } examples come true
}
desk-examples-failed = { $passed } examples come true, { $failed } do not
desk-compared = { $before } → { $after }: { $count ->
    [0] nothing differs
    [one] 1 difference
   *[other] { $count } differences
}
desk-members = { $members } members, of whom something changes for { $changed }
desk-tier = { $tier }: { $before } → { $after } members
desk-move = { $from } → { $to }: { $members } members move
desk-points = points of “{ $wallet }” earned: { $before } → { $after }
desk-purchases = { $count } purchases at their prices: { $before } → { $after }
desk-fees = fees of the tiers held: { $before } → { $after }
desk-cost = cost of the change: { $cost }
desk-no_reader = reading CSV needs papaparse: npm install papaparse
desk-members_read = { $members } members; { $problems ->
    [0] every row was read
    [one] 1 problem
   *[other] { $problems } problems
}
desk-row = { $file }:{ $row }: column “{ $column }”: { $code ->
    [column_unknown] unknown column
    [column_twice] a second column of this meaning
    [column_missing] this column is needed
    [cell_missing] empty, though it is needed here
    [cell_day] no day, such as 2026-03-15
    [cell_moment] no day or time, such as 2026-03-15 14:30
    [cell_amount] no amount, such as 1,234.50
    [cell_count] no whole number
    [cell_choice] none of the words that are known
    [row_other] says otherwise than the first row of the same id
    [row_twice] the same id twice
    [row_unknown_member] there is no such member
    [row_unknown_purchase] there is no such purchase
   *[other] { $code }
}
