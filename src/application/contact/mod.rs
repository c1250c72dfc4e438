//! How to reach someone: names, phone numbers, e-mail and postal addresses. A file for each rule.

mod characters;
mod email;
mod name;
mod organisation;
mod phone;
mod postcode;
mod provider;
mod region;
mod sifted;
mod text;

pub use email::email;
pub use name::name;
pub use organisation::organisation_name;
pub use phone::phone;
pub use postcode::postcode;
pub use text::text;
