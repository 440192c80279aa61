"""Tells Dovecot whose OAuth2 token it was shown (RFC 7662, token introspection)."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextlib.contextmanager
def token_server(tokens: Mapping[str, str]) -> Iterator[str]:
    """URL of a server that knows these tokens: token -> user."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            token = (self.headers["Authorization"] or "").removeprefix("Bearer ")
            body = json.dumps({"active": token in tokens, "username": tokens.get(token, "")}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests speak for themselves."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/whose"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
