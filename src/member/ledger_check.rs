//! The ledger: a list of activities in any order becomes one that can have happened.

use super::check::{known_wallet, not_before, term_on};
use super::document::{ActivityDocument, FeeDocument, GrantKind, PurchaseDocument, RedeemedDocument};
use super::ledger::{Activity, Event, Grant, Purchase, PurchasedLine};
use super::references::References;
use crate::calendar::{Day, Moment, Term};
use crate::in_order::in_order;
use crate::json::{At, Given, Meta, canonical, exactly_one, unique};
use crate::problem::Code;
use crate::regulations::{KnownIds, Regulations};
use crate::units::{Money, Points, Quantity};

/// What a ledger is checked against.
pub(super) struct LedgerCheck<'r> {
    pub(super) joined_on: Day,
    /// The opening's day.
    pub(super) since: Option<Day>,
    /// None where they are broken, which is told already.
    pub(super) terms: Option<&'r [Term]>,
    pub(super) regulations: &'r Regulations,
}

impl LedgerCheck<'_> {
    pub(super) fn check<'a>(&self, at: &At<'_>, mut documents: Vec<ActivityDocument<'a>>) -> Option<Vec<Activity<'a>>> {
        let by_id = in_order(documents.len(), &|a, b| {
            documents.get(a).map(|a| &a.id.0).cmp(&documents.get(b).map(|b| &b.id.0))
        });
        let (repeated, mut good) = repeated(at, &mut documents, &by_id);
        for (place, document) in documents.iter().enumerate() {
            let at = at.index(place);
            good &= has_one_kind(&at, document) && self.in_time(&at, document) && has_lines(&at, document);
        }
        if sum(&documents, Money::zero(at.currency())).is_none() {
            at.fault(Money::overflow());
            good = false;
        }
        let by_time = in_order(documents.len(), &|a, b| {
            moment_and_turn(documents.get(a)).cmp(&moment_and_turn(documents.get(b)))
        });
        let names_offers = documents.iter().any(|document| offers_of(document).next().is_some());
        let offers = names_offers.then(|| KnownIds::of(self.regulations, &|_| true));
        let uses_benefits = documents.iter().any(|document| document.r#use.is_some());
        let benefits = uses_benefits.then(|| KnownIds::of_benefits(self.regulations));
        let mut references = References::new(&documents, by_id);
        let mut activities = Vec::with_capacity(documents.len());
        for place in by_time {
            let Some(document) = documents.get_mut(place) else { continue };
            if repeated.get(place).copied().unwrap_or(false) {
                continue;
            }
            let at = at.index(place);
            let known = offers.as_ref().is_none_or(|offers| known_offers(&at, offers, document));
            let known = known & benefits.as_ref().is_none_or(|benefits| known_benefit(&at, benefits, document));
            let event = self.event(&at, place, activities.len(), document, &mut references);
            good &= known && event.is_some();
            if let Some(event) = event {
                activities.push(Activity { id: std::mem::take(&mut document.id.0), on: document.on, place, event });
            }
        }
        good.then_some(activities)
    }

    /// What happened, taken out of the document.
    fn event<'a>(
        &self,
        at: &At<'_>,
        place: usize,
        position: usize,
        document: &mut ActivityDocument<'a>,
        references: &mut References,
    ) -> Option<Event<'a>> {
        if let Some(bought) = document.purchase.take() {
            references.bought(place, position, &bought);
            return Some(Event::Purchase(purchase(bought)));
        }
        if let Some(refund) = &document.refund {
            return references.refund(&at.key("refund"), refund);
        }
        if let Some(redemption) = document.redemption.take() {
            let at = at.key("redemption");
            known_wallet(&at.key("wallet"), &redemption.wallet.0, self.regulations.versions()).then_some(())?;
            references.redeemed(place, position, &redemption);
            let RedeemedDocument { wallet, points, item, quantity } = redemption;
            if quantity.is_some() && item.is_none() {
                at.key("quantity").needs(&["item"]);
                return None;
            }
            return Some(Event::Redemption { wallet: wallet.0, points, item: item.map(|item| item.0), quantity });
        }
        if let Some(give_back) = &document.give_back {
            return references.give_back(&at.key("giveBack"), give_back);
        }
        if let Some(completion) = &document.completion {
            return references.completion(&at.key("completion"), &completion.of.0);
        }
        self.alone(at, document)
    }

    /// What refers to no other activity.
    fn alone<'a>(&self, at: &At<'_>, document: &mut ActivityDocument<'a>) -> Option<Event<'a>> {
        if let Some(action) = &document.action {
            return Some(Event::Action(action.kind.0));
        }
        let on = document.on.day();
        if let Some(fee) = document.fee.take() {
            return self.fee(&at.key("fee"), on, fee);
        }
        if let Some(contribution) = &document.contribution {
            return Some(Event::Contribution(contribution.amount));
        }
        if let Some(invitation) = document.invitation.take() {
            let known = self.known_tier(&at.key("invitation").key("tier"), &invitation.tier.0);
            return known.then_some(Event::Invitation(invitation.tier.0));
        }
        if let Some(grant) = document.grant.take() {
            let at = at.key("grant");
            let known = self.known_tier(&at.key("tier"), &grant.tier.0);
            let good = not_before(&at.key("to"), Some(grant.to), on) && known;
            let grant = Grant { tier: grant.tier.0, to: grant.to, kind: grant.r#as.0 };
            return good.then_some(Event::Grant(grant));
        }
        if let Some(used) = document.r#use.take() {
            let quantity = used.quantity.unwrap_or(Quantity::ONE);
            return Some(Event::Use { benefit: used.benefit.0, quantity, event: used.event });
        }
        let adjustment = document.adjustment.take()?;
        let at = at.key("adjustment");
        let known = known_wallet(&at.key("wallet"), &adjustment.wallet.0, self.regulations.versions());
        exactly_one(&at, ["add", "take"], [adjustment.add.is_some(), adjustment.take.is_some()]).then_some(())?;
        let taken = adjustment.take.and_then(|points| Points::ZERO.minus(points));
        let points = adjustment.add.or(taken)?;
        known.then_some(Event::Adjustment { wallet: adjustment.wallet.0, points })
    }

    /// A fee for a tier says through which day.
    fn fee<'a>(&self, at: &At<'_>, on: Day, fee: FeeDocument<'a>) -> Option<Event<'a>> {
        let Some(tier) = fee.tier else {
            if fee.to.is_some() {
                at.key("to").needs(&["tier"]);
            }
            return fee.to.is_none().then_some(Event::Fee(fee.amount, None));
        };
        let known = self.known_tier(&at.key("tier"), &tier.0);
        if fee.to.is_none() {
            at.key("to").missing();
        }
        let good = not_before(&at.key("to"), fee.to, on) && known;
        let grant = Grant { tier: tier.0, to: fee.to?, kind: GrantKind::Fee };
        good.then_some(Event::Fee(fee.amount, Some(grant)))
    }

    fn known_tier(&self, at: &At<'_>, tier: &str) -> bool {
        let versions = self.regulations.versions();
        let good = versions.iter().any(|version| version.rank(tier).is_some());
        if !good {
            let mut known = Vec::new();
            for version in versions {
                known.extend(version.tiers().map(|(_, tier)| tier.id()));
            }
            at.unknown(Code::TierUnknown, tier, &mut known.iter().copied());
        }
        good
    }

    fn in_time(&self, at: &At<'_>, document: &ActivityDocument<'_>) -> bool {
        let day = document.on.day();
        if day < self.joined_on {
            at.key("on").error_text(Code::ActivityBeforeJoining, "joined", &self.joined_on);
            return false;
        }
        // Quotas of a year or a term count what was used before the opening; all else it stands for itself.
        if let Some(since) = self.since.filter(|since| day < *since && document.r#use.is_none()) {
            at.key("on").error_text(Code::ActivityBeforeOpening, "opening", &since);
            return false;
        }
        let needs_term = document.purchase.is_some() || document.action.is_some();
        let outside = |terms| needs_term && term_on(terms, day).is_none();
        if self.terms.is_some_and(outside) {
            at.key("on").info(Code::ActivityOutsideTerms, vec![]);
        }
        true
    }
}

/// By place, whether an activity is told a second time, which counts once; and whether all is good:
/// another activity of the same id is an error.
fn repeated(at: &At<'_>, documents: &mut [ActivityDocument<'_>], by_id: &[usize]) -> (Vec<bool>, bool) {
    let mut repeated = vec![false; documents.len()];
    let mut good = true;
    let mut first: Option<(usize, Option<String>)> = None;
    for place in by_id.iter().copied() {
        let id = |place: usize| documents.get(place).map(|document| &document.id);
        let Some((first, known_data)) = first.as_mut().filter(|(first, _)| id(*first) == id(place)) else {
            first = Some((place, None));
            continue;
        };
        // Made once for each activity: the first is compared with every other of its id.
        let known_data = known_data.get_or_insert_with(|| own_data(documents.get_mut(*first)));
        let same_data = *known_data == own_data(documents.get_mut(place));
        let here = at.index(place);
        let there = at.index(*first).pointer();
        if same_data && documents.get(*first) == documents.get(place) {
            here.info(Code::ActivityRepeated, vec![("first", there.into())]);
        } else {
            here.key("id").error_text(Code::ActivityConflict, "first", &there);
            good = false;
        }
        if let Some(repeated) = repeated.get_mut(place) {
            *repeated = true;
        }
    }
    (repeated, good)
}

/// The host's own data of an activity in canonical form: what differs in white space or in the order of
/// fields is the same. It is taken out of the document, where it would be compared as text.
fn own_data(document: Option<&mut ActivityDocument<'_>>) -> String {
    let mut own_data = String::new();
    let Some(document) = document else { return own_data };
    let of_lines = document.purchase.iter_mut().flat_map(|purchase| &mut purchase.lines).map(|line| line.meta.take());
    for meta in of_lines.chain([document.meta.take()]) {
        own_data.push_str(&meta.map_or_else(String::new, |Meta(json)| canonical(json)));
        own_data.push(',');
    }
    own_data
}

fn offers_of<'d, 'a>(document: &'d ActivityDocument<'a>) -> impl Iterator<Item = &'d Given<'a>> {
    document.purchase.iter().filter_map(|purchase| purchase.offers.as_ref()).flatten()
}

/// Offers of a purchase are those of some version, each named once.
fn known_offers(at: &At<'_>, known: &KnownIds<'_>, document: &ActivityDocument<'_>) -> bool {
    let at = at.key("purchase");
    let at = at.key("offers");
    unique(&at, None, &offers_of(document).map(|offer| &*offer.0).collect::<Vec<_>>());
    let mut good = true;
    for (index, offer) in offers_of(document).enumerate() {
        good &= known.check(&at.index(index), Code::OfferUnknown, &offer.0);
    }
    good
}

/// A benefit that was used is that of some version.
fn known_benefit(at: &At<'_>, known: &KnownIds<'_>, document: &ActivityDocument<'_>) -> bool {
    let Some(used) = &document.r#use else { return true };
    known.check(&at.key("use").key("benefit"), Code::BenefitUnknown, &used.benefit.0)
}

/// All amounts together: the lines of purchases, shipping, fees, contributions.
fn sum(documents: &[ActivityDocument<'_>], mut sum: Money) -> Option<Money> {
    for document in documents {
        for line in document.purchase.iter().flat_map(|purchase| &purchase.lines) {
            sum = sum.plus(line.paid)?;
        }
        let shipping = document.purchase.as_ref().and_then(|purchase| purchase.shipping);
        let fee = document.fee.as_ref().map(|fee| fee.amount);
        let contribution = document.contribution.as_ref().map(|contribution| contribution.amount);
        if let Some(amount) = shipping.or(fee).or(contribution) {
            sum = sum.plus(amount)?;
        }
    }
    Some(sum)
}

/// A purchase and a refund have lines, and no part of a line is above the whole.
fn has_lines(at: &At<'_>, document: &ActivityDocument<'_>) -> bool {
    let purchase = document.purchase.as_ref().is_some_and(|purchase| purchase.lines.is_empty());
    let refund = document.refund.as_ref().is_some_and(|refund| refund.lines.is_empty());
    if purchase || refund {
        let at = at.key(if purchase { "purchase" } else { "refund" });
        at.key("lines").error(Code::ListEmpty, vec![]);
        return false;
    }
    let mut good = true;
    let at = at.key("purchase");
    let at = at.key("lines");
    for (index, line) in document.purchase.iter().flat_map(|purchase| &purchase.lines).enumerate() {
        for (name, part) in [("paidByValue", line.paid_by_value), ("tax", line.tax)] {
            if part.is_some_and(|part| part > line.paid) {
                at.index(index).key(name).error_text(Code::PurchasePartAboveWhole, "paid", &line.paid);
                good = false;
            }
        }
    }
    good
}

fn has_one_kind(at: &At<'_>, document: &ActivityDocument<'_>) -> bool {
    let there = [
        document.purchase.is_some(),
        document.refund.is_some(),
        document.redemption.is_some(),
        document.r#use.is_some(),
        document.give_back.is_some(),
        document.completion.is_some(),
        document.action.is_some(),
        document.fee.is_some(),
        document.contribution.is_some(),
        document.invitation.is_some(),
        document.grant.is_some(),
        document.adjustment.is_some(),
    ];
    exactly_one(at, KINDS, there)
}

/// What an activity can be: exactly one of these.
pub(super) const KINDS: [&str; 12] = [
    "purchase",
    "refund",
    "redemption",
    "use",
    "giveBack",
    "completion",
    "action",
    "fee",
    "contribution",
    "invitation",
    "grant",
    "adjustment",
];

/// By time; at the same time what happened by itself, then what completes or lowers a purchase, then
/// what spends points and gives them back, then benefits used; then by id.
fn moment_and_turn<'d>(document: Option<&'d ActivityDocument<'_>>) -> Option<(Moment, u8, &'d str)> {
    let document = document?;
    let turns = [
        document.completion.is_some(),
        document.refund.is_some(),
        document.redemption.is_some(),
        document.give_back.is_some(),
        document.r#use.is_some(),
    ];
    let turn = turns.iter().position(|there| *there).map_or(0, |position| position.saturating_add(1));
    Some((document.on, u8::try_from(turn).unwrap_or(u8::MAX), &document.id.0))
}

fn purchase<'a>(document: PurchaseDocument<'a>) -> Purchase<'a> {
    let PurchaseDocument { lines: documents, shop, channel, shipping, offers } = document;
    let mut lines = Vec::with_capacity(documents.len());
    for line in documents {
        lines.push(PurchasedLine {
            sku: line.sku,
            category: line.category,
            brand: line.brand,
            tags: line.tags.unwrap_or_default(),
            pieces: line.quantity.get(),
            paid: line.paid,
            paid_by_value: line.paid_by_value,
            tax: line.tax,
        });
    }
    let offers = offers.unwrap_or_default().into_iter().map(|offer| offer.0).collect();
    Purchase { lines, shop, channel, shipping, offers }
}
