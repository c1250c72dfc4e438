//! The domains that most people's addresses have, and the one that was probably meant.

/// In the order in which ties are decided.
const PROVIDERS: &[&str] = &[
    "qq.com",
    "163.com",
    "126.com",
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "icloud.com",
    "foxmail.com",
    "sina.com",
    "sina.cn",
    "sohu.com",
    "139.com",
    "189.cn",
    "yeah.net",
    "aliyun.com",
    "vip.qq.com",
    "vip.163.com",
    "vip.126.com",
    "vip.sina.com",
    "188.com",
    "21cn.com",
    "tom.com",
    "263.net",
    "dingtalk.com",
    "yahoo.com",
    "yahoo.com.tw",
    "yahoo.com.hk",
    "yahoo.co.jp",
    "ymail.com",
    "googlemail.com",
    "live.com",
    "live.cn",
    "msn.com",
    "hinet.net",
    "msa.hinet.net",
    "netvigator.com",
    "proton.me",
    "protonmail.com",
];

/// No provider's domain is longer, with two slips of the finger.
const MOST: usize = 16;

/// The provider whose domain is at most two slips of the finger and a quarter of its length away from a
/// domain in lower case; none for a domain that is a provider's.
pub(super) fn nearest(domain: &str) -> Option<&'static str> {
    let length = domain.chars().take(MOST.saturating_add(1)).count();
    if length > MOST {
        return None;
    }
    let mut best: Option<(usize, &'static str)> = None;
    for provider in PROVIDERS {
        let distance = strsim::osa_distance(domain, provider);
        let near = distance <= 2 && distance.saturating_mul(4) <= length;
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, provider));
        }
    }
    best.filter(|(distance, _)| *distance > 0).map(|(_, provider)| provider)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_never_corrected() {
        for provider in PROVIDERS {
            assert_eq!(nearest(provider), None, "{provider}");
            assert!(provider.chars().count().saturating_add(2) <= MOST, "{provider}");
        }
    }

    #[test]
    fn a_slip_in_any_place_is_corrected_unless_it_makes_another_provider() {
        for provider in PROVIDERS {
            for place in 0..provider.len() {
                let (before, after) = provider.split_at(place);
                let slip = format!("{before}~{}", after.get(1..).unwrap_or_default());
                let suggested = nearest(&slip);
                let distance = suggested.map(|suggested| strsim::osa_distance(&slip, suggested));
                assert_eq!(distance, Some(1), "{slip}");
            }
        }
    }
}
