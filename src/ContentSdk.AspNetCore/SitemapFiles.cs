using System.Globalization;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentSdk.AspNetCore;

// The sitemap and its parts. How many parts there are is known only when all pages are mapped, so their number is a parameter of the route.
internal sealed class SitemapFiles
{
    private readonly ContentEndpoints _content;
    private readonly string _beginning;
    private readonly string _ending;
    private readonly RetryingLazy<Sitemap> _sitemap;
    private readonly RetryingLazy<StoredContent[]> _parts;

    private SitemapFiles(ContentEndpoints content, string path)
    {
        _content = content;
        var dot = path.LastIndexOf('.');
        var split = dot > path.LastIndexOf('/') ? dot : path.Length;
        (_beginning, _ending) = (path[..split] + "-", path[split..]);
        _sitemap = new(() => new(content.Site.Info, content.Site.Latest)
        {
            Paths = [.. content.Map.OtherPages],
            PartRoute = PathOf,
        });
        _parts = new(MakeParts);
    }

    public static void Map(ContentEndpoints content, string path)
    {
        var files = new SitemapFiles(content, content.PathOf(path));
        content.MapFile(path, MediaTypes.Xml, output => files._sitemap.Value.Write(output));
        content.MapGet(files.Pattern(), files.SendPartAsync);
        content.Map.Add(() => files._parts.Value.Select(static part => part.Path));
    }

    private string PathOf(int part) => string.Create(CultureInfo.InvariantCulture, $"{_beginning}{part}{_ending}");

    private RoutePattern Pattern()
    {
        var folder = _beginning.LastIndexOf('/');
        var before = PathString.FromUriComponent(_beginning[..folder]);
        var folders = before.HasValue ? SitePatterns.Of(before).PathSegments : [];
        RoutePatternPart[] file =
        [
            RoutePatternFactory.LiteralPart(Uri.UnescapeDataString(_beginning[(folder + 1)..])),
            RoutePatternFactory.ParameterPart("part"),
            .. _ending.Length > 0 ? [RoutePatternFactory.LiteralPart(Uri.UnescapeDataString(_ending))] : Array.Empty<RoutePatternPart>(),
        ];
        return RoutePatternFactory.Pattern($"{_beginning}{{part}}{_ending}", [.. folders, RoutePatternFactory.Segment(file)]);
    }

    private Task SendPartAsync(HttpContext context)
    {
        var isPart = int.TryParse(
            context.Request.RouteValues["part"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= _parts.Value.Length;
        var part = isPart ? _parts.Value[number - 1] : null;
        if (part is not null && new CanonicalPath(part.Path).IsThatOf(context.Request))
            return _content.SendAsync(context, part);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private StoredContent[] MakeParts()
    {
        var sitemap = _sitemap.Value;
        return sitemap.PartCount == 1
            ? []
            : [.. Enumerable.Range(1, sitemap.PartCount).Select(part => new StoredContent(
                PathOf(part),
                MediaTypes.Xml,
                (output, _) =>
                {
                    sitemap.WritePart(output, part);
                    return ValueTask.CompletedTask;
                },
                () => _content.LastModified))];
    }
}
