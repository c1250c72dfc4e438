//! What changes prices: an offer of the program, or a rate of tiers.

use super::super::Reviewed;
use super::{Article, Buyer, Life, first_moment};
use crate::audit::{Finding, FindingCode, Witness};
use crate::calendar::Moment;
use crate::problem::Param;
use crate::reason::Rule;
use crate::regulations::{Benefit, Gives, Offer, OfferKind, OfferSource, Program, Scope, When, Who};
use crate::units::Rate;

/// What changes prices.
#[derive(Debug, Clone, Copy)]
pub(in crate::audit::findings) struct Deal<'a> {
    pub(in crate::audit::findings) program: &'a Program,
    pub(in crate::audit::findings) gift: Gift<'a>,
}

/// Where it stands in the document.
#[derive(Debug, Clone, Copy)]
pub(in crate::audit::findings) enum Gift<'a> {
    /// Among the offers.
    Offer(&'a Offer),
    /// Among the benefits.
    Rate(&'a Benefit, Rate, &'a Scope),
}

/// All of them, in document order.
pub(in crate::audit::findings) fn deals(program: &Program) -> Vec<Deal<'_>> {
    let rate = |benefit| match Benefit::gives(benefit) {
        Gives::Rate(rate, scope) => Some(Gift::Rate(benefit, *rate, scope)),
        Gives::Service(..) => None,
    };
    let rates = program.benefits().iter().filter_map(rate);
    rates.chain(program.offers().iter().map(Gift::Offer)).map(|gift| Deal { program, gift }).collect()
}

impl<'a> Deal<'a> {
    pub(in crate::audit::findings) fn id(&self) -> &'a str {
        match self.gift {
            Gift::Offer(offer) => offer.id(),
            Gift::Rate(benefit, ..) => benefit.id(),
        }
    }

    pub(in crate::audit::findings) const fn rule(&self) -> &'a Rule {
        match self.gift {
            Gift::Offer(offer) => offer.rule(),
            Gift::Rate(benefit, ..) => benefit.rule(),
        }
    }

    /// What it is, where it is an offer.
    pub(in crate::audit::findings) const fn kind(&self) -> Option<&'a OfferKind> {
        match self.gift {
            Gift::Offer(offer) => Some(offer.kind()),
            Gift::Rate(..) => None,
        }
    }

    pub(in crate::audit::findings) const fn offer(&self) -> Option<&'a Offer> {
        match self.gift {
            Gift::Offer(offer) => Some(offer),
            Gift::Rate(..) => None,
        }
    }

    pub(in crate::audit::findings) fn when(&self) -> When {
        self.offer().map(|offer| offer.when().clone()).unwrap_or_default()
    }

    /// The share that is paid line by line, where it is a rate without a threshold.
    pub(in crate::audit::findings) const fn line_rate(&self) -> Option<Rate> {
        match self.gift {
            Gift::Rate(_, rate, _) => Some(rate),
            Gift::Offer(offer) => match offer.kind() {
                OfferKind::Rate { rate, at_least: None } => Some(*rate),
                _ => None,
            },
        }
    }

    pub(in crate::audit::findings) fn is_coupon(&self) -> bool {
        self.offer().is_some_and(|offer| offer.source() == OfferSource::Coupon)
    }

    /// The goods it is about, part by part.
    pub(in crate::audit::findings) fn scopes(&self) -> Vec<(&'a Scope, u32)> {
        match (self.gift, self.kind()) {
            (_, Some(OfferKind::Bundle { parts, .. })) => {
                parts.iter().map(|(scope, pieces)| (scope, *pieces)).collect()
            }
            (Gift::Offer(offer), _) => vec![(offer.scope(), 1)],
            (Gift::Rate(_, _, scope), _) => vec![(scope, 1)],
        }
    }

    /// Goods that no offer touches, but for those that name them.
    pub(in crate::audit::findings) fn untouched(&self) -> Option<&'a Scope> {
        let named = self.offer().is_some_and(Offer::names_no_discount);
        self.program.no_discount().filter(|_| !named).map(|(scope, _)| scope)
    }

    /// An article of each part that it is about; `None` where there is no such article.
    pub(in crate::audit::findings) fn articles(&self) -> Option<Vec<(Article, u32)>> {
        // Points are multiplied, and gifts given, whatever no offer touches.
        let untouched = self.untouched().filter(|_| !matches!(self.kind(), Some(OfferKind::Points { .. })));
        let scopes = self.scopes();
        scopes.into_iter().map(|(scope, pieces)| Some((Article::within(scope, untouched)?, pieces))).collect()
    }

    /// Whether an article is among what it is about.
    pub(in crate::audit::findings) fn is_about(&self, article: &Article) -> bool {
        !self.untouched().is_some_and(|untouched| article.is_in(untouched))
            && self.scopes().iter().any(|(scope, _)| article.is_in(scope))
    }

    /// The first moment at which it counts.
    pub(in crate::audit::findings) fn first_moment(&self, life: Life) -> Option<Moment> {
        first_moment(&self.when(), life)
    }

    /// Who may have it, a buyer for each tier, lowest first; a guest before them where guests may.
    pub(in crate::audit::findings) fn buyers(&self) -> Vec<Buyer> {
        let who = self.offer().map(Offer::who);
        let tiers = match self.gift {
            Gift::Offer(offer) => offer.who().tiers(),
            Gift::Rate(benefit, ..) => benefit.tiers(),
        };
        let [segments, residences, tags] = who.map(Who::marks).unwrap_or_default();
        let guest = who.is_some_and(Who::is_everyone).then(Buyer::default);
        let all = matches!(self.gift, Gift::Offer(_)) && tiers.is_empty();
        let held = self.program.tiers().filter(|(_, tier)| all || tiers.iter().any(|id| id == tier.id()));
        let members = held.map(|(rank, tier)| Buyer {
            tier: Some(tier.id().to_owned()),
            raised: rank.position() > 0,
            kind: who.and_then(|who| who.kinds().first().copied()),
            segments: segments.to_vec(),
            residence: residences.first().cloned(),
            tags: tags.to_vec(),
        });
        guest.into_iter().chain(members).collect()
    }

    /// What was found of it.
    pub(in crate::audit::findings) fn finding(
        &self,
        code: FindingCode,
        params: Vec<(&'static str, Param)>,
        witnesses: Vec<Witness>,
    ) -> Finding {
        Finding {
            code,
            path: self.rule().pointer().to_owned(),
            version: self.program.id().to_owned(),
            of: Some(self.id().to_owned()),
            params,
            clause: self.rule().clause_label().map(str::to_owned),
            witnesses,
            accepted: None,
        }
    }
}

impl<'a> Reviewed<'a> {
    /// The version's life and what changes prices in it.
    pub(in crate::audit::findings) fn deals(&self) -> Option<(Life, Vec<Deal<'a>>)> {
        Some((Life::of(self.audit.regulations(), self.place)?, deals(self.program)))
    }
}
