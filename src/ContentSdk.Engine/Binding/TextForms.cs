using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Forms that a text can be asked to have, as the attributes of System.ComponentModel.DataAnnotations have them.</summary>
internal static class TextForms
{
    /// <summary>One <c>@</c> with something before and after it, as <c>EmailAddressAttribute</c> asks; and no spaces.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0
            && !text.Any(static c => CharClass.IsSpace(c) || CharClass.IsControl(c));
    }

    /// <summary>Groups of four of the 64 characters, the last filled by <c>=</c> (RFC 4648, section 4).</summary>
    public static bool IsBase64(string text)
    {
        var end = text.TrimEnd('=').Length;
        if (text.Length % 4 != 0 || text.Length - end > 2)
            return false;
        for (var i = 0; i < end; i++)
        {
            if (text[i] is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/'))
                return false;
        }
        return true;
    }
}
