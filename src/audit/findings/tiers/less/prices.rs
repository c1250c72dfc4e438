//! Higher prices.

use super::{Less, Pair};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::{Article, Someone};
use crate::audit::findings::shown::Asked;
use crate::calendar::{Birthday, Day, LeapDay, Moment};
use crate::regulations::document::Ask;
use crate::regulations::{Gives, Offer};
use crate::units::Money;
use serde_json::{Value, json};

/// Articles and offers that are looked at, entries of each of their lists, and days until an offer's first.
const MOST_ARTICLES: usize = 24;
const MOST_OFFERS: usize = 16;
const MOST_ENTRIES: usize = 4;
const MOST_DAYS: u32 = 800;

/// List prices, in minor units of a currency with two digits.
const LIST_PRICES: [i64; 2] = [10_000, 200_000];

/// What articles cost in every tier.
pub(super) struct Prices(Vec<Priced>);

struct Priced {
    article: Article,
    cart: Value,
    at: String,
    born: Option<Day>,
    /// By tier, as the engine tells.
    totals: Vec<(String, Money)>,
}

impl Prices {
    pub(super) fn asked(reviewed: &Reviewed<'_>) -> Self {
        let program = reviewed.program;
        let first = program.effective_from();
        let mut wanted = vec![(Article::plain(), first.to_string(), None)];
        for benefit in program.benefits() {
            if let Gives::Rate(_, scope) = benefit.gives() {
                for article in Article::of(scope, MOST_ENTRIES) {
                    wanted.push((article, first.to_string(), None));
                }
            }
        }
        wanted.dedup();
        wanted.truncate(MOST_ARTICLES);
        for offer in program.offers().iter().filter(|offer| is_for_tiers_alone(offer)).take(MOST_OFFERS) {
            if let (Some((on, at)), Some(article)) = (first_day(reviewed, offer), Article::in_scope(offer.scope())) {
                let born = offer.when().birthday().map(|_| on);
                wanted.push((article, at, born));
            }
        }
        let currency = reviewed.audit.regulations().currency();
        let mut prices = Vec::new();
        for (article, at, born) in wanted {
            for price in LIST_PRICES {
                let Some(price) = Money::from_minor(price, currency) else { continue };
                let cart = article.cart(price);
                let priced = Priced { article: article.clone(), cart, at: at.clone(), born, totals: Vec::new() };
                prices.extend(priced.at_every_tier(reviewed));
            }
        }
        Self(prices)
    }

    /// What costs more at the tier that costs more.
    pub(super) fn higher(&self, reviewed: &Reviewed<'_>, Pair { tier, other }: Pair<'_>) -> Option<Less> {
        let (id, than) = (tier.1.id(), other.1.id());
        let higher = |priced: &&Priced| {
            let total = |of: &str| priced.totals.iter().find(|(tier, _)| tier == of).map(|(_, total)| total.minor());
            total(id).zip(total(than)).is_some_and(|(total, other)| total > other)
        };
        for priced in self.0.iter().filter(higher) {
            let (asked, at_other) = (priced.quoted(reviewed, id), priced.quoted(reviewed, than));
            let total = |asked: &Asked, tier: &str| {
                let exact = asked.at("/value/combination/exact") == Some(&Value::Bool(true));
                let total = asked.text("/value/total").filter(|_| exact && asked.text("/value/tier") == Some(tier))?;
                Money::parse(total, reviewed.audit.regulations().currency()).ok()
            };
            if total(&asked, id)?.minor() > total(&at_other, than)?.minor() {
                let places = ["/value/tier", "/value/total", "/value/combination/offers"];
                let witnesses = vec![at_other.witness(&places), asked.witness(&places)];
                let ids = priced.article.name().map(ToOwned::to_owned).into_iter().collect();
                return Some(Less { what: "price", ids, witnesses });
            }
        }
        None
    }
}

impl Priced {
    /// With what it costs at every tier; `None` where nobody can say for certain.
    fn at_every_tier(mut self, reviewed: &Reviewed<'_>) -> Option<Self> {
        let currency = reviewed.audit.regulations().currency();
        let base = reviewed.program.tiers().next()?.1.id();
        let asked = self.quoted(reviewed, base);
        let total = |text: Option<&Value>| Money::parse(text?.as_str()?, currency).ok();
        self.totals.push((asked.text("/value/tier")?.to_owned(), total(asked.at("/value/total"))?));
        for other in asked.at("/value/otherTiers")?.as_array()? {
            if other.get("exact") == Some(&Value::Bool(true)) {
                self.totals.push((other.get("tier")?.as_str()?.to_owned(), total(other.get("total"))?));
            }
        }
        Some(self)
    }

    fn quoted(&self, reviewed: &Reviewed<'_>, tier: &str) -> Asked {
        let mut someone = Someone::in_tier(reviewed.program.effective_from(), tier);
        someone.birthday = self.born;
        let with = json!({ "member": someone.member(), "cart": self.cart, "on": self.at });
        Asked::new(reviewed, Ask::Quote, with)
    }
}

fn is_for_tiers_alone(offer: &Offer) -> bool {
    let who = offer.who();
    !who.tiers().is_empty() && who.kinds().is_empty() && who.marks().into_iter().all(<[String]>::is_empty)
}

/// The first day of an offer while this version is in force, with a time where it has hours.
fn first_day(reviewed: &Reviewed<'_>, offer: &Offer) -> Option<(Day, String)> {
    let next = reviewed.audit.regulations().versions().get(reviewed.place.saturating_add(1));
    let end = next.map_or(Day::LAST, |next| next.effective_from().previous());
    let from = reviewed.program.effective_from();
    let from = offer.when().dates().0.map_or(from, |first| first.max(from));
    let time = offer.when().times().first().map(|(from, _)| *from);
    for later in 0..MOST_DAYS {
        let day = from.plus_days(later);
        if day > end {
            return None;
        }
        let at = time.map_or_else(|| day.to_string(), |time| format!("{day}T{time}"));
        let on = Moment::parse(&at).ok()?;
        let born = Birthday { born: day, in_common_years: LeapDay::default() };
        if offer.when().holds(on, Some(born)) {
            return Some((day, at));
        }
    }
    None
}
