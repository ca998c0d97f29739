using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something that the user fills in; what is entered is submitted under its <see cref="AdaptiveTypedElement.Id"/>.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    protected AdaptiveInput()
    {
    }

    /// <summary>Shown above it and read by screen readers; an input without one is not accessible (schema 1.3).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Label { get; set; }

    /// <summary>Whether nothing can be submitted before it is filled in (schema 1.3).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    /// <summary>Shown when what is entered is not valid (schema 1.3).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ErrorMessage { get; set; }

    /// <summary>What to show instead where the user cannot enter anything: the value, or else the placeholder.</summary>
    public abstract string GetNonInteractiveValue();

    /// <summary>The placeholder as a hint, in Markdown.</summary>
    private protected static string Hint(string placeholder) => $"*[{placeholder}]*";
}
