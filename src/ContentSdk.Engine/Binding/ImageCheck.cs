using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a value to what an image is: a path or URL, or that with an alt text.</summary>
internal static class ImageCheck
{
    private const string Source = "src", AlternativeText = "alt";

    /// <summary>Whether it is an image.</summary>
    public static bool Check(ValueBinder binder, Cell cell, string key)
    {
        if (cell.Kind == CellKind.List || (cell.Kind == CellKind.Map && cell.Find(Source) is null))
            return binder.Reject(cell, FrontMatterRules.NotImage, key);
        for (var i = 0; i < cell.Keys.Count; i++)
        {
            if (cell.Keys[i] is not (Source or AlternativeText))
                return binder.Reject(cell.Items[i], FrontMatterRules.UnknownImageKey, Snippet.Of(cell.Keys[i]));
            if (cell.Items[i].Kind is CellKind.List or CellKind.Map)
                return binder.Reject(cell.Items[i], OwnTypeRules.NotSingle, cell.Keys[i]);
        }
        var place = (cell.Find(Source) ?? cell).Text.Trim();
        if (LinkCheck.IsAbsolute(place) || LinkCheck.IsPath(place))
            return true;
        return place.IndexOf(':') < 0 && LinkCheck.IsPath(place.Replace('\\', '/'))
            ? binder.Reject(cell, FrontMatterRules.Backslashes, Snippet.Of(place), place.Replace('\\', '/'))
            : binder.Reject(cell, FrontMatterRules.InvalidImage, Snippet.Of(place));
    }
}
