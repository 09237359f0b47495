using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Keys that nothing declares are not lost: their values are there, by what they are.</summary>
public class ExtraTests
{
    private const string Text = """
        ---
        title: The ferry sails
        layout: post
        "odd \"key\" <b>": ~
        weight: 12
        ratio: 2.50
        tiny: 1e-3
        seen: 2025-03-31
        printed: "2025-03-31"
        at: 2025-03-31T19:30:00+02:00
        local: 2025-03-31 19:30
        doors: 18:45
        lasts: PT90M
        code: 6f9619ff-8b86-d011-b42d-00cf4fc964ff
        hidden_from: [robots, "12", 12]
        params: { math: true, deep: { big: 18446744073709551615 } }
        ---

        The ferry left the pier at nine and came back late.
        """;

    [Fact]
    public void Each_value_is_what_its_form_says() => Assert.Equal(
        [
            "at,code,doors,hidden_from,lasts,layout,local,odd \"key\" <b>,params,printed,ratio,seen,tiny,weight",
            "Text post", "Null True", "Integer 12 12 12", "Decimal 2.50 2.5", "Double 0.001", "Date 2025-03-31", "Text 2025-03-31",
            "DateTimeOffset 2025-03-31T19:30:00.0000000+02:00", "LocalDateTime 2025-03-31", "Time 18:45:00.0000000", "Duration 01:30:00",
            "Guid 6f9619ff-8b86-d011-b42d-00cf4fc964ff", "Text,Text,Integer", "True", "18446744073709551615", "False",
            "InvalidOperationException: The value 'post' is of kind Text, not a whole number.",
            "InvalidOperationException: The value '' is of kind List, not a text.",
        ],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Text)],
            """
            using System;
            using System.Globalization;
            using System.Linq;
            using ContentSdk;
            using QuoteBook.Seeds;

            public static class Host
            {
                public static string[] Run()
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    var extra = Articles.TheFerrySails.Extra;
                    return
                    [
                        string.Join(",", extra.Keys.Order(StringComparer.Ordinal)),
                        $"{extra["layout"].Kind} {extra["layout"].GetString()}",
                        $"{extra["odd \"key\" <b>"].Kind} {extra["odd \"key\" <b>"].GetString() is null}",
                        $"{extra["weight"].Kind} {extra["weight"].GetInt64()} {extra["weight"].GetDecimal()} {extra["weight"].GetDouble()}",
                        $"{extra["ratio"].Kind} {extra["ratio"].GetDecimal()} {extra["ratio"].GetDouble()}",
                        $"{extra["tiny"].Kind} {extra["tiny"].GetDouble()}",
                        $"{extra["seen"].Kind} {extra["seen"].GetDateOnly():O}",
                        $"{extra["printed"].Kind} {extra["printed"].GetDateOnly():O}",
                        $"{extra["at"].Kind} {extra["at"].GetDateTimeOffset():O}",
                        $"{extra["local"].Kind} {extra["local"].GetDateOnly():O}",
                        $"{extra["doors"].Kind} {extra["doors"].GetTimeOnly():O}",
                        $"{extra["lasts"].Kind} {extra["lasts"].GetTimeSpan()}",
                        $"{extra["code"].Kind} {extra["code"].GetGuid()}",
                        string.Join(",", extra["hidden_from"].Items.Select(item => item.Kind)),
                        extra["params"].Properties["math"].GetBoolean().ToString(),
                        extra["params"].TryGetProperty("deep", out var deep) && deep.TryGetProperty("big", out var big) ? big.GetUInt64().ToString() : "",
                        extra["params"].TryGetProperty("none", out _).ToString(),
                        Message(() => extra["layout"].GetInt64()),
                        Message(() => extra["hidden_from"].GetString()),
                    ];
                }

                private static string Message(Func<object?> read)
                {
                    try { return read()?.ToString() ?? ""; }
                    catch (Exception e) { return $"{e.GetType().Name}: {e.Message}"; }
                }
            }
            """,
            expected: [.. Enumerable.Repeat("CSDK7001", 14)]));

    [Fact]
    public void Json_has_them_as_they_are() => Assert.Equal(
        [
            """{"layout":"post","odd \u0022key\u0022 \u003Cb\u003E":null,"weight":12,"ratio":2.50,"tiny":0.001,"seen":"2025-03-31","printed":"2025-03-31","at":"2025-03-31T19:30:00\u002B02:00","local":"2025-03-31 19:30","doors":"18:45","lasts":"PT90M","code":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","hidden_from":["robots","12",12],"params":{"math":true,"deep":{"big":18446744073709551615}}}""",
            "True",
            "{}",
        ],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Text), Articles.Harbour],
            """
            using System.Text.Json;
            using QuoteBook.Seeds;

            public static class Host
            {
                public static string[] Run() =>
                [
                    JsonSerializer.Serialize(Articles.TheFerrySails.Extra),
                    JsonSerializer.Serialize(Articles.TheFerrySails).Contains("\"extra\":{\"layout\":\"post\"").ToString(),
                    JsonSerializer.Serialize(Articles.HarbourOpens.Extra),
                ];
            }
            """,
            expected: [.. Enumerable.Repeat("CSDK7001", 14)]));
}
