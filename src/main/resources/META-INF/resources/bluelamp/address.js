// An address that can't be decoded is as if it had no query: the application could not even start with it.
(() => {
  try {
    decodeURIComponent(location.search.replaceAll("+", " "));
  } catch {
    history.replaceState(history.state, "", location.pathname);
  }
})();
