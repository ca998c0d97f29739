namespace AdaptiveCards;

public enum AdaptiveImageFillMode
{
    Cover = 0,
    RepeatHorizontally = 1,
    RepeatVertically = 2,
    Repeat = 3,
}
