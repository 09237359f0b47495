using System.Text.Json.Serialization;
using Sample.Seeds;

namespace ContentSdk.Tests.Host;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(TheBridgeOpensArticle))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
internal sealed partial class HostJson : JsonSerializerContext;
