/** The parts of Phaser 4.2.1 that the town hall uses, under the names it has them; the rest never reaches the page. */

const CONST = require('../../node_modules/phaser/src/const');
const Extend = require('../../node_modules/phaser/src/utils/object/Extend');

const Phaser = {
  BlendModes: require('../../node_modules/phaser/src/renderer/BlendModes'),
  Cameras: { Scene2D: require('../../node_modules/phaser/src/cameras/2d') },
  Core: require('../../node_modules/phaser/src/core'),
  Data: require('../../node_modules/phaser/src/data'),
  Events: require('../../node_modules/phaser/src/events/EventEmitter'),
  Game: require('../../node_modules/phaser/src/core/Game'),
  GameObjects: {
    DisplayList: require('../../node_modules/phaser/src/gameobjects/DisplayList'),
    UpdateList: require('../../node_modules/phaser/src/gameobjects/UpdateList'),
    GameObjectCreator: require('../../node_modules/phaser/src/gameobjects/GameObjectCreator'),
    GameObjectFactory: require('../../node_modules/phaser/src/gameobjects/GameObjectFactory'),
    Container: require('../../node_modules/phaser/src/gameobjects/container/Container'),
    Graphics: require('../../node_modules/phaser/src/gameobjects/graphics/Graphics'),
    Image: require('../../node_modules/phaser/src/gameobjects/image/Image'),
    Rectangle: require('../../node_modules/phaser/src/gameobjects/shape/rectangle/Rectangle'),
    Text: require('../../node_modules/phaser/src/gameobjects/text/Text'),
    Factories: {
      Container: require('../../node_modules/phaser/src/gameobjects/container/ContainerFactory'),
      Graphics: require('../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory'),
      Image: require('../../node_modules/phaser/src/gameobjects/image/ImageFactory'),
      Rectangle: require('../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory'),
      Text: require('../../node_modules/phaser/src/gameobjects/text/TextFactory'),
    },
  },
  Plugins: require('../../node_modules/phaser/src/plugins'),
  Scale: require('../../node_modules/phaser/src/scale'),
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
  Scenes: require('../../node_modules/phaser/src/scene'),
  Textures: require('../../node_modules/phaser/src/textures'),
  Time: { Clock: require('../../node_modules/phaser/src/time/Clock') },
  Tweens: require('../../node_modules/phaser/src/tweens'),
};

module.exports = Extend(false, Phaser, CONST);
