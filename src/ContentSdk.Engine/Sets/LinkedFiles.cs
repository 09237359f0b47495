using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds the articles that links between content files lead to.</summary>
/// <param name="records">The articles.</param>
/// <param name="options">Which of them are left out.</param>
/// <param name="beside">Paths of linking files that are no articles.</param>
internal sealed class LinkedFiles(IReadOnlyList<ArticleIndexRecord> records, SetOptions options, IReadOnlyList<string>? beside = null)
{
    // As many as reading reports of one rule in one file.
    private const int MostProblems = 100;

    private readonly Dictionary<int, HashSet<string>> _anchors = [];
    private FileLookup? _files;
    private int _looksLeft = 50_000;

    /// <summary>The links of an article that lead to articles of the set: the link, and the number of the article.</summary>
    /// <param name="from">The linking article, or an item with links in its values.</param>
    /// <param name="problems">Where problems go.</param>
    public IReadOnlyList<(FileLink Link, int Target)> Of(ArticleIndexRecord from, Action<SetProblem> problems)
    {
        var links = from.Links;
        if (links.Count == 0)
            return [];
        var found = new List<(FileLink Link, int Target)>();
        var reported = 0;
        for (var i = 0; i < links.Count; i++)
        {
            if (TargetOf(from, links[i], Report) is >= 0 and var target && !options.LeavesOut(records[target]))
                found.Add((links[i], target));

            void Report(Wording wording)
            {
                if (++reported <= MostProblems)
                    problems(new(wording.Message.RuleId, null, wording.Arguments) { Message = wording.Message.Name, Link = i });
            }
        }
        return found;
    }

    private int TargetOf(ArticleIndexRecord article, FileLink link, Action<Wording> report)
    {
        var from = article.LogicalPath;
        if (ContentPath.Combine(from, link.Path) is not { } path)
            return -1;
        _files ??= new(records, beside ?? []);
        var target = _files.Find(path);
        // Nobody knows the pages of a host, but one that is called as a content file is most likely meant to be that.
        if (target < 0 && FileLinks.PageOf(path) is { } page)
        {
            if (_files.FindWithoutEnding(page) is { } meant)
                report(new(ReferenceRules.LinkToPage, Snippet.Of(link.Path), ContentPath.Relative(from, meant)));
            return -1;
        }
        if (target < 0 && (target = _files.FindInAnyCase(path)) >= 0)
            report(new(ReferenceRules.LinkInOtherCase, Snippet.Of(link.Path), ContentPath.Relative(from, records[target].LogicalPath)));
        if (target >= 0)
            CheckTarget(article, target, link, report);
        else if (_files.IsAmongContent(path))
            report(Missing(from, path, link));
        return target;
    }

    private Wording Missing(string from, string path, FileLink link) => _files!.Nearest(path) is { } near
        ? new(ReferenceRules.MisspelledLink, Snippet.Of(link.Path), ContentPath.Relative(from, near))
        : new(ReferenceRules.DeadLink, Snippet.Of(link.Path));

    private void CheckTarget(ArticleIndexRecord own, int target, FileLink link, Action<Wording> report)
    {
        if (link.Anchor.Length > 0 && !options.KeepsRawHtml
            && records[target].Anchors is { } anchors && !AnchorsOf(target, anchors).Contains(link.Anchor))
            report(NoHeading(anchors, link));
        // What is published no sooner than the other leads nobody astray.
        var other = records[target];
        if (other.IsDraft && !own.IsDraft)
            report(new(ReferenceRules.LinkToDraft, Snippet.Of(link.Path)));
        else if (!other.IsDraft && options.IsUnderEmbargo(other) && !own.IsDraft
            && string.CompareOrdinal(own.Embargo ?? "", other.Embargo) < 0)
            report(new(ReferenceRules.LinkUnderEmbargo, Snippet.Of(link.Path), other.Embargo!));
        if (options.Routes.For(other.Collection) is null)
            report(new(ReferenceRules.LinkWithoutPage, Snippet.Of(link.Path), other.Collection!));
    }

    private HashSet<string> AnchorsOf(int target, EquatableArray<string> anchors)
    {
        if (!_anchors.TryGetValue(target, out var known))
        {
            _anchors.Add(target, known = new(anchors, StringComparer.Ordinal));
            // A link to the headline leads to the beginning of the page, where it is meant to lead.
            known.Add(Anchors.Of(records[target].Title));
        }
        return known;
    }

    private Wording NoHeading(EquatableArray<string> anchors, FileLink link)
    {
        var (file, anchor) = (Snippet.Of(link.Path), Snippet.Of(link.Anchor));
        if (anchors.Count == 0)
            return new(ReferenceRules.NoHeadings, file, anchor);
        return (_looksLeft -= anchors.Count) >= 0 && NearestWord.Of(link.Anchor, anchors) is { } near
            ? new(ReferenceRules.MisspelledHeading, file, anchor, near)
            : new(ReferenceRules.DeadAnchor, file, anchor);
    }
}
