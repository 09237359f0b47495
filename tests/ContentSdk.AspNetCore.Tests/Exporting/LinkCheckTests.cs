using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Exporting;

public class LinkCheckTests
{
    [Theory]
    [InlineData("<a href='/tea/'>", null)]
    [InlineData("<a href='../tea/?a=b#part'>", null)]
    [InlineData("<a href=' ../tea/ '>", null)]
    [InlineData("<a href='/te\na/'>", null)]
    [InlineData("<a href='\\tea\\'>", null)]
    [InlineData("<a href='https://courier.example/tea/'>", null)]
    [InlineData("<a href='//courier.example/tea/'>", null)]
    [InlineData("<a href='https://other.example/none/'>", null)]
    [InlineData("<a href='mailto:a@b.example'><a href='tel:1'><a href='javascript:x()'><a href='data:,x'>", null)]
    [InlineData("<a href='#here'><p id=here>", null)]
    [InlineData("<a href='#'><a href='#top'><a href='#TOP'>", null)]
    [InlineData("<a href='/tea/#:~:text=Words'><a href='/tea/#part:~:text=Words'>", null)]
    [InlineData("<a href='#caf%C3%A9'><p id='café'>", null)]
    [InlineData("<a href='#a&amp;b'><p id='a&#38;b'>", null)]
    [InlineData("<a href='#n'><a name=n>", null)]
    [InlineData("<!-- <a href='/none'> --><script>'<a href=/none>'</script><textarea><a href=/none></textarea>", null)]
    [InlineData("<style>a{b:url(/none)}<a href=/none></style>", null)]
    [InlineData("<img srcset='/pic.png 1x, /pic.png?2 2x,/pic.png 100w' src=/pic.png>", null)]
    [InlineData("<form method=POST action=/none>", null)]
    [InlineData("<p href2='/none' xhref=/none data=/none>", null)]
    [InlineData("<a href='/tea/' href='/none'>", null)]
    [InlineData("<a href='/none/'>", "The link '/none/' is dead: the app answers with the status 404.")]
    [InlineData("<a HREF=none>", "The link 'none' is dead: the app answers with the status 404.")]
    [InlineData(
        "<a href='https://COURIER.example/none'>", "The link 'https://COURIER.example/none' is dead: the app answers with the status 404.")]
    [InlineData("<a href='/tea'>", "The link '/tea' is redirected, which a folder of files cannot do. Link to '/tea/'.")]
    [InlineData("<a href='/Tea/'>", "The link '/Tea/' is redirected, which a folder of files cannot do. Link to '/tea/'.")]
    [InlineData("<a href='/tea/#none'>", "The link '/tea/#none' is dead: the page has no element with the id 'none'.")]
    [InlineData("<a href='#Here'><p id=here>", "The link '#Here' is dead: the page has no element with the id 'Here'.")]
    [InlineData("<a href='#x'><textarea><p id=x></textarea>", "The link '#x' is dead: the page has no element with the id 'x'.")]
    [InlineData("<img src=/none.png>", "The link '/none.png' is dead: the app answers with the status 404.")]
    [InlineData("<img srcset='/pic.png, /none.png 2x'>", "The link '/none.png' is dead: the app answers with the status 404.")]
    [InlineData("<video poster=/none.png>", "The link '/none.png' is dead: the app answers with the status 404.")]
    [InlineData("<link rel=stylesheet href=/none.css>", "The link '/none.css' is dead: the app answers with the status 404.")]
    [InlineData("<form action=/none>", "The link '/none' is dead: the app answers with the status 404.")]
    [InlineData("<object data=/none>", "The link '/none' is dead: the app answers with the status 404.")]
    [InlineData("<base href='/tea/'><a href='none'>", "The link 'none' is dead: the app answers with the status 404.")]
    [InlineData("<meta property=og:image content=/none.png>", "The link '/none.png' is dead: the app answers with the status 404.")]
    public async Task A_link(string html, string? expected)
    {
        using var folder = new TemporaryFolder();
        await using var app = RunningSite.BuildApp(null, app => app.MapContent()
            .MapArticles(article => "<p id=part>" + article.Slug)
            .MapFile("/pic.png", "image/png", _ => { })
            .MapPage("/page/", () => "<!doctype html>\n\n" + html));
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: TestContext.Current.CancellationToken);
        if (expected is null)
            Assert.Empty(result.Faults);
        else
            Assert.Equal("page/index.html(3): " + expected, Assert.Single(result.Faults).ToString());
    }
}
