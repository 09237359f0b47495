using System.Reflection;
using ContentSdk.Layout;

namespace ContentSdk.Building;

/// <summary>The words that content has for the value of an enum.</summary>
internal static class MemberWords
{
    /// <summary>Whether a value may be several members, which content writes as a list.</summary>
    public static bool AreSeveral(Enum value) => value.GetType().IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>The word of each member that a value has.</summary>
    public static string[] Of(Enum value)
    {
        // .NET names the members of flags between commas, and none of them by a zero.
        var names = value.ToString();
        return names == "0" && AreSeveral(value) ? [] : [.. names.Split(", ").Select(name => WordOf(value, name))];
    }

    // Generated code knows a member by its name where the word is the same in another case of letters.
    private static string WordOf(Enum value, string name) =>
        value.GetType().GetField(name)?.GetCustomAttribute<FieldKeyAttribute>() is { Key: var word } && !WordForm.AreSame(word, name)
            ? word
            : name;
}
