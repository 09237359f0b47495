#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

// The compiler goes by the name. Older frameworks have no such type.
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority => priority;
}
#endif
