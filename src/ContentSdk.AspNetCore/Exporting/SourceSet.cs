namespace ContentSdk.AspNetCore.Exporting;

// The addresses of a srcset: "a.jpg 1x, b.jpg 2x" (the HTML standard, 4.8.4.2.2).
internal static class SourceSet
{
    public static List<string> Addresses(string value)
    {
        var addresses = new List<string>();
        var at = 0;
        while (true)
        {
            while (at < value.Length && (IsSpace(value[at]) || value[at] == ','))
                at++;
            if (at == value.Length)
                return addresses;
            var start = at;
            while (at < value.Length && !IsSpace(value[at]))
                at++;
            var address = value[start..at];
            addresses.Add(address.TrimEnd(','));
            // Without a comma at its end, what comes up to the next one describes it.
            if (address[^1] != ',')
                at = EndOfDescriptors(value, at);
        }
    }

    private static int EndOfDescriptors(string value, int at)
    {
        var isWithin = false;
        for (; at < value.Length && (isWithin || value[at] != ','); at++)
            isWithin = value[at] == '(' || (isWithin && value[at] != ')');
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
