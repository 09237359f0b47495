using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a value to what one paragraph of Markdown may be, with the checks of the bodies of articles.</summary>
internal static class MarkdownCheck
{
    /// <summary>Whether it is one paragraph. What is wrong inside of it is added to the binder's faults, each at its place.</summary>
    public static bool Check(ValueBinder binder, Cell cell, string key)
    {
        var read = InlineMarkup.Of(cell);
        if (read.Fault is null && read.Findings.Count == 0)
            return true;
        var places = new ScalarPlaces(cell);
        if (read.Fault is var (message, range))
        {
            binder.Add(places.Of(range), message, key);
            return false;
        }
        foreach (var finding in read.Findings)
            binder.Add(InFile(finding, places));
        return true;
    }

    private static Finding InFile(Finding finding, ScalarPlaces places)
    {
        // The value is a document of its own, in which places are those on disk.
        var place = places.Of(finding.OriginalRange);
        var isWritten = finding.Fix.All(edit => IsWritten(edit, places));
        return finding with
        {
            // No setting of the project keeps it here.
            Message = finding.RuleId == MarkdownRules.RawHtml.Id ? MarkdownRules.HtmlInField.Name : finding.Message,
            Range = place.Range,
            OriginalRange = place.OriginalRange,
            Start = place.Start,
            End = place.End,
            Fix = isWritten
                ? finding.Fix.Select(edit => new TextEdit(places.Of(edit.OriginalRange).OriginalRange, edit.NewText)).ToEquatableArray()
                : default,
        };
    }

    // What is put in must mean the same in every notation, and between any marks.
    private static bool IsWritten(TextEdit edit, ScalarPlaces places) =>
        edit.OriginalRange.Start > 0 && places.IsVerbatim(edit.OriginalRange)
        && edit.NewText.IndexOfAny(['"', '\'', '\\', '\n', ' ', '#', '{', '}', ';', '|']) < 0;
}
