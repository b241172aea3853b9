// One script for both: the page starts a worker from its own text, for beside it there is no other file.
if (typeof document === "undefined") void import("./worker").then(({ work }) => work());
else void import("./page").then(({ start }) => start());
