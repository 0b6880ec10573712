"""Serves a built Output folder under its base path, compressed, on the loopback address."""

import contextlib
import gzip
import mimetypes
import posixpath
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TEXT = ("text/", "application/json", "application/xml", "application/atom+xml", "image/svg+xml")

mimetypes.add_type("text/javascript", ".js")


class Site:
    """The files of an Output folder and the addresses at which they stand."""

    def __init__(self, output: Path, base: str):
        self.output = output.resolve()
        self.base = "/" + base.strip("/") + "/" if base.strip("/") else "/"

    def file(self, path: str) -> Path | None:
        """The file that answers an address's path, or None."""
        path = urllib.parse.unquote(path)
        if not path.startswith(self.base):
            return None
        relative = posixpath.normpath("/" + path[len(self.base):]).lstrip("/")
        file = self.output / relative
        if file.is_dir():
            file = file / "index.html"
        return file if file.is_file() else None

    def files(self, *suffixes: str) -> list[Path]:
        """The files with these endings, sorted."""
        return sorted(
            file for file in self.output.rglob("*")
            if file.is_file() and file.suffix in suffixes)

    def path(self, file: Path) -> str:
        """The address's path of a file."""
        relative = file.relative_to(self.output).as_posix()
        if relative == "index.html" or relative.endswith("/index.html"):
            relative = relative[: -len("index.html")]
        return self.base + urllib.parse.quote(relative)


@contextlib.contextmanager
def serve(site: Site):
    """Serves a site while the block runs; gives its origin."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            file = site.file(urllib.parse.urlsplit(self.path).path)
            status = 200
            if file is None:
                status = 404
                file = site.output / "404.html"
            body = file.read_bytes() if file.is_file() else b"not found"
            kind = mimetypes.guess_type(file.name)[0] or "text/html"
            self.send_response(status)
            self.send_header("Content-Type", kind + ("; charset=utf-8" if "text" in kind else ""))
            if kind.startswith(TEXT) and "gzip" in self.headers.get("Accept-Encoding", ""):
                body = gzip.compress(body, 9, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
