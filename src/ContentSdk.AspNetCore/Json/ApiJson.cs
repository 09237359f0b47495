using System.Text.Json.Serialization;

namespace ContentSdk.AspNetCore.Json;

// As the framework writes the JSON of a minimal API, so that both agree.
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<ArticleSummary>))]
internal sealed partial class ApiJson : JsonSerializerContext;
