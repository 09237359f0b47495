// Expands JSON-LD: `node jsonld.mjs FILE…` writes a list with one entry for each script of each HTML file. The context of schema.org is
// not fetched: of it, only the vocabulary counts here, and that its addresses are addresses.
import { readFile } from "node:fs/promises";
import jsonld from "jsonld";

const context = {
    "@vocab": "https://schema.org/",
    url: { "@type": "@id" }, image: { "@type": "@id" }, sameAs: { "@type": "@id" }, mainEntityOfPage: { "@type": "@id" },
};
const documentLoader = url => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url))
        throw new Error(`${url} is not the context of schema.org`);
    return { documentUrl: url, document: { "@context": context } };
};

const found = [];
for (const file of process.argv.slice(2)) {
    const html = await readFile(file, "utf8");
    for (const [, text] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
        found.push({ file, nodes: await jsonld.expand(JSON.parse(text), { documentLoader, safe: true }) });
}
process.stdout.write(JSON.stringify(found));
