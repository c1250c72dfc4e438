//! `cargo xtask dist`: the site as a folder that any static host can serve.

use super::size;
use crate::failure::Outcome;
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{say, site, wasm};

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    site::build(workspace)?;
    size::run(workspace, &[])?;
    say::step("done: www/dist is ready for a host");
    say::note("Put its content at the root of a domain, served over HTTPS.");
    say::note("Cloudflare Pages and Netlify read the headers from www/dist/_headers;");
    say::note("for nginx, Caddy and other hosts see docs/hosting.md.");
    Ok(())
}
