//! Somebody with a browser: cookies, forms, pages that stay open.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE,
};
use axum::http::{HeaderMap, HeaderName, Method, Request, Response};
use axum_extra::extract::cookie::Cookie;
use bellpull::ids::{RequestId, StaffId, StayId};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::page::{Form, Page};
use crate::stream::Stream;

/// Nobody waits longer than this for what does not come.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody with a browser.
pub struct Person {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
    headers: Vec<(HeaderName, String)>,
    address: SocketAddr,
    /// Who they are, if they live here.
    pub stay: Option<StayId>,
    /// Who they are, if they work here.
    pub staff: Option<StaffId>,
}

impl Person {
    /// Somebody whom the house does not know.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: Mutex::default(),
            headers: vec![(ACCEPT_LANGUAGE, "en-GB,en;q=0.9".to_owned())],
            address: ([127, 0, 0, 1], 50_000).into(),
            stay: None,
            staff: None,
        }
    }

    /// The same browser, coming from elsewhere.
    #[must_use]
    pub fn from(mut self, address: &str) -> Self {
        self.address = SocketAddr::new(address.parse::<IpAddr>().unwrap(), 50_000);
        self
    }

    /// The same browser, which also sends this.
    #[must_use]
    pub fn sending(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    /// A second window of the same browser, or the same one at another server.
    pub fn at(&self, router: Router) -> Self {
        Self {
            router,
            cookies: Mutex::new(self.cookies.lock().unwrap().clone()),
            headers: self.headers.clone(),
            ..*self
        }
    }

    /// Puts a key into the browser, as the answer that handed it out would have.
    pub fn keep(&self, cookie: &Cookie) {
        let mut cookies = self.cookies.lock().unwrap();
        cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
    }

    /// The keys in the browser.
    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap().clone()
    }

    /// Sends a request as it is, and keeps the cookies of the answer.
    pub async fn send(
        &self,
        request: axum::http::request::Builder,
        body: String,
    ) -> Response<Body> {
        let mut request: Request<Body> = request.body(body.into()).unwrap();
        let headers = request.headers_mut();
        headers.insert(HOST, "localhost".parse().unwrap());
        for (name, value) in &self.headers {
            headers.insert(name, value.parse().unwrap());
        }
        let cookies: Vec<_> =
            self.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            headers.insert(COOKIE, cookies.join("; ").parse().unwrap());
        }
        request.extensions_mut().insert(ConnectInfo(self.address));
        let response = self.router.clone().oneshot(request).await.unwrap();
        self.take_cookies(response.headers());
        response
    }

    fn take_cookies(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().unwrap();
        for cookie in headers.get_all(SET_COOKIE) {
            let cookie = Cookie::parse(cookie.to_str().unwrap()).unwrap();
            if cookie.max_age().is_some_and(|age| age.whole_seconds() == 0) {
                cookies.remove(cookie.name());
            } else {
                cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
    }

    /// One page, without going on where it leads.
    pub async fn get(&self, path: &str) -> Page {
        let response =
            self.send(Request::get(path).header(ACCEPT, "text/html"), String::new()).await;
        page(path, response).await
    }

    /// Sends a form as our own pages do, without going on where it leads.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ORIGIN, "http://localhost")
            .header("sec-fetch-site", "same-origin");
        page(path, self.send(request, encoded(fields)).await).await
    }

    /// A page, wherever it leads.
    pub async fn open(&self, path: &str) -> Page {
        let first = self.get(path).await;
        self.follow(first).await
    }

    /// Goes on where an answer leads.
    pub async fn follow(&self, mut page: Page) -> Page {
        for _ in 0..5 {
            let Some(to) = page.leads_to() else { return page };
            page = self.get(&to).await;
        }
        panic!("{} leads round in circles", page.path);
    }

    /// Presses a button on a page, with these fields filled in, and goes on where it leads.
    pub async fn press(&self, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
        let form =
            fields.iter().fold(page.form(button), |form, (name, value)| form.fill(name, value));
        self.submit(&form).await
    }

    /// Sends a form and goes on where it leads.
    pub async fn submit(&self, form: &Form) -> Page {
        let fields: Vec<_> = form.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let first = if form.method == Method::POST.as_str().to_lowercase() {
            self.post(&form.action, &fields).await
        } else {
            self.get(&format!("{}?{}", form.action, encoded(&fields))).await
        };
        self.follow(first).await
    }

    /// Opens a page's stream.
    pub async fn stream(&self, path: &str) -> Stream {
        self.stream_after(path, None).await
    }

    /// Opens it again, having seen everything up to a number.
    pub async fn stream_after(&self, path: &str, seen: Option<&str>) -> Stream {
        let mut request = Request::get(path).header(ACCEPT, "text/event-stream");
        if let Some(seen) = seen {
            request = request.header("last-event-id", seen);
        }
        let response = self.send(request, String::new()).await;
        assert_eq!(response.status(), 200, "the stream {path}");
        Stream::new(response.into_body(), seen)
    }

    /// A guest asks for something, as the form would send it.
    pub async fn ask(&self, fields: &[(&str, &str)]) -> RequestId {
        let id = RequestId::new();
        let text = id.to_string();
        let mut all = vec![("id", text.as_str())];
        all.extend_from_slice(fields);
        self.post("/stay/requests", &all).await.must_be(303);
        id
    }
}

impl Page {
    /// Where an answer sends its reader.
    pub fn leads_to(&self) -> Option<String> {
        let to = self.headers.get(LOCATION).filter(|_| self.status.is_redirection())?;
        Some(to.to_str().unwrap().to_owned())
    }
}

async fn page(path: &str, response: Response<Body>) -> Page {
    let (parts, body) = response.into_parts();
    let kind = parts.headers.get(CONTENT_TYPE).map(axum::http::HeaderValue::as_bytes);
    // A stream has no end to wait for.
    let body = if kind == Some(b"text/event-stream".as_slice()) { Body::empty() } else { body };
    let bytes = body.collect().await.unwrap().to_bytes();
    let html = String::from_utf8_lossy(&bytes).into_owned();
    let page = Page { path: path.to_owned(), status: parts.status, headers: parts.headers, html };
    page.must_show_why();
    page
}

/// As a browser sends a form.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    let value = |text: &str| {
        let letter = |byte: u8| match byte {
            b' ' => "+".to_owned(),
            _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        text.bytes().map(letter).collect::<String>()
    };
    let pairs = fields.iter().map(|(name, text)| format!("{}={}", value(name), value(text)));
    pairs.collect::<Vec<_>>().join("&")
}
