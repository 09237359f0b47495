using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Web;
using Jint;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Searching;

/// <summary>The script of exported sites, run on a document of a few lines: it finds what the server finds, and writes texts alone.</summary>
public class SearchScriptTests
{
    private const string Document = """
        class Node {
          constructor(name) { this.name = name; this.nodes = []; this.dataset = {}; this.value = ''; }
          set textContent(text) { this.nodes = [String(text)]; }
          get textContent() { return this.nodes.map(node => node.textContent ?? node).join(''); }
          appendChild(node) { this.nodes.push(node); }
          append(text) { if (text) this.nodes.push(String(text)); }
          replaceChildren() { this.nodes = []; }
          all(name) { return this.nodes.filter(node => node.name).flatMap(node => [...node.name === name ? [node] : [], ...node.all(name)]); }
        }
        const list = new Node('div'), input = new Node('input');
        list.dataset.index = '/search.json';
        list.dataset.unavailable = 'Not <b>now</b>.';
        list.dataset.nothing = 'Nothing <b>here</b>.';
        if (answered) list.dataset.query = query;
        const document = { createElement: name => new Node(name), querySelectorAll: selector => selector.includes('results') ? [list] : [input] };
        const location = { search: '?q=', href: 'https://other.example/search/' };
        class URLSearchParams { get() { return query; } }
        class URL { constructor(url) { [, this.pathname, this.hash] = /^https?:\/\/[^/]+([^#]*)(.*)$/.exec(url); } }
        const settled = (value, fault) => ({
          then: next => {
            if (fault)
              return settled(undefined, fault);
            try {
              const got = next(value);
              return got && got.then ? got : settled(got);
            } catch (thrown) {
              return settled(undefined, thrown);
            }
          },
          catch: next => { if (fault) next(fault); }
        });
        const fetch = path => settled({ json: () => { if (path !== '/search.json') throw path; return JSON.parse(index); } });
        """;

    private static readonly ContentSite Site = Pages.SiteOf(Library.Set);
    private static readonly string Index = Pages.Text(static output => SearchIndex.Write(output, Samples.Site(), Library.Set.Articles));

    [Theory]
    [InlineData("ferry")]
    [InlineData("FERR")]
    [InlineData("zoe brulee")]
    [InlineData("strasse")]
    [InlineData("ελλαδα")]
    [InlineData("東京都")]
    [InlineData("กรุงเทพ")]
    [InlineData("c")]
    [InlineData("harbor, winter!")]
    [InlineData("winter timetable")]
    [InlineData("boats")]
    [InlineData("ferry greece")]
    [InlineData("erry")]
    [InlineData("?!*(")]
    [InlineData("needle haystack")]
    public void It_finds_what_the_server_finds(string query)
    {
        var script = Run(query);
        Assert.Equal(
            string.Join(' ', Site.Search(query).Select(result => result.Path)),
            script.Evaluate("list.all('a').map(link => link.href).join(' ')").AsString());
        Assert.Equal(query, script.Evaluate("input.value").AsString());
    }

    [Fact]
    public void Titles_count_most()
    {
        var paths = Run("lighthouse").Evaluate("list.all('a').map(link => link.href).join(' ')").AsString().Split(' ');
        Assert.Equal(["/in-title/", "/in-heading/#the-lighthouse"], paths[..2]);
        Assert.Equal(5, paths.Length);
    }

    [Fact]
    public void It_marks_words_and_writes_texts_alone()
    {
        var script = Run("winter timetable");
        Assert.Equal("The timetable of the winter < summer has a boat each day.", script.Evaluate("list.all('p')[0].textContent").AsString());
        Assert.Equal("timetable winter", script.Evaluate("list.all('mark').map(mark => mark.textContent).join(' ')").AsString());
        Assert.Equal("Nothing <b>here</b>.", Run("<script>").Evaluate("list.all('p')[0].nodes[0]").AsString());
        Assert.DoesNotContain("innerHTML", Script, StringComparison.Ordinal);
        Assert.DoesNotContain("eval", Script, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_that_it_cannot_search_where_there_is_no_index()
    {
        foreach (var index in new[] { "<!doctype html>", "", "{}" })
            Assert.Equal("Not <b>now</b>.", Run("ferry", index: index).Evaluate("list.textContent").AsString());
    }

    [Fact]
    public void It_marks_a_run_that_fills_the_excerpt()
    {
        var set = new ContentSetBuilder()
            .Add(new ArticleBuilder("A", "a").AddParagraph("前。" + string.Concat(Enumerable.Repeat("東京", 300))).Build()).Build();
        var script = Run("東京", index: Pages.Text(output => SearchIndex.Write(output, Samples.Site(), set.Articles)));
        Assert.StartsWith("東京", script.Evaluate("list.all('mark')[0].textContent").AsString(), StringComparison.Ordinal);
        Assert.InRange(script.Evaluate("list.all('p')[0].textContent.length").AsNumber(), 200, 300);
    }

    [Fact]
    public void It_leaves_alone_what_the_server_answered() =>
        Assert.Equal(0, Run("ferry", answered: true).Evaluate("list.nodes.length").AsNumber());

    private static string Script { get; } = Repository.Read("src/ContentSdk.AspNetCore/Searching/search.js");

    private static Jint.Engine Run(string query, bool answered = false, string? index = null)
    {
        var engine = new Jint.Engine(static options => options.TimeoutInterval(TimeSpan.FromSeconds(20)));
        engine.SetValue("query", query).SetValue("index", index ?? Index).SetValue("answered", answered);
        engine.Execute(Document);
        engine.Execute(Script);
        return engine;
    }
}
