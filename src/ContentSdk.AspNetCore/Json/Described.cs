using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace ContentSdk.AspNetCore.Json;

// What OpenAPI reads of an endpoint. The endpoints are not made of methods with typed parameters, since that would take reflection.
internal static class Described
{
    /// <summary>The metadata of an endpoint: the method that stands for it, and its parameters.</summary>
    public static object[] As(Delegate method) => [method.Method, .. method.Method.GetParameters().Select(ParameterOf)];

    /// <summary>A result with JSON of a type.</summary>
    public static object Returns<T>(int status) => new Response(status, typeof(T), ["application/json"]);

    /// <summary>A result without a body.</summary>
    public static object Returns(int status) => new Response(status, typeof(void), []);

#if NET10_0_OR_GREATER
    private static object ParameterOf(ParameterInfo parameter) => new Parameter(parameter);

    private sealed class Parameter(ParameterInfo parameter) : IParameterBindingMetadata
    {
        public string Name => parameter.Name!;

        public bool HasTryParse => false;

        public bool HasBindAsync => false;

        public ParameterInfo ParameterInfo => parameter;

        public bool IsOptional => false;
    }
#else
    // Before .NET 9, the framework asks the method itself.
    private static object ParameterOf(ParameterInfo parameter) => parameter;
#endif

    private sealed record Response(int StatusCode, Type? Type, IEnumerable<string> ContentTypes) : IProducesResponseTypeMetadata;
}
