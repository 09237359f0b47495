using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a value to an enum.</summary>
internal static class EnumCheck
{
    /// <summary>Whether the enum has a member for it, in any case of letters.</summary>
    public static bool Check(ValueBinder binder, Cell cell, string key, ValueShape shape)
    {
        foreach (var member in shape.Members)
        {
            if (WordForm.AreSame(member.Text, cell.Text))
                return true;
        }
        var words = shape.Members.Select(static member => member.Text).ToList();
        return NearestWord.Of(cell.Text, words) is { } near
            ? Fixed(binder, cell, near, OwnTypeRules.MisspelledWord, Snippet.Of(cell.Text), key, near)
            : binder.Reject(cell, OwnTypeRules.UnknownWord, Snippet.Of(cell.Text), key, string.Join(", ", words));
    }

    private static bool Fixed(ValueBinder binder, Cell cell, string text, RuleMessage message, params string[] arguments)
    {
        // In quotation marks, the place has more than the text.
        if (cell.Place.OriginalRange.Length == cell.Text.Length)
            binder.AddWithFix(cell, text, message, arguments);
        else
            binder.Add(cell, message, arguments);
        return false;
    }
}
